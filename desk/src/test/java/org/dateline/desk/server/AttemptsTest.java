package org.dateline.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.desk.SampleLedger;
import org.dateline.desk.access.Entrance;
import org.dateline.desk.access.People;
import org.dateline.desk.access.Role;
import org.dateline.ledger.Ledger;
import org.dateline.model.Author;
import org.dateline.model.ClaimId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Attempts to get in, or to do more than one may: those that docs/security.md lists, each with the answer that stands there. */
class AttemptsTest {
    private static final String PASSWORD = "correct horse, battery";
    private static final Pattern ROW =
            Pattern.compile("\\| (?<who>[^|]+) \\| `(?<asks>[^`]+)` \\| (?<with>[^|]+) \\| (?<answer>[^|]+) \\|");
    private static final Pattern HEADER = Pattern.compile("[A-Z][A-Za-z-]+: \\S.*");
    private static final int LEAST = 60;

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static Path peopleFile;
    private static Map<String, String> words = Map.of();
    private static Map<String, String> heads = Map.of();

    @BeforeAll
    static void start() {
        Path ledger = SampleLedger.copy(folder.resolve("desk.db"));
        peopleFile = folder.resolve("people.json");
        People people = People.in(peopleFile);
        people.add("Ada", Role.ADMIN, PASSWORD);
        for (Role role : List.of(Role.READER, Role.CODER, Role.EDITOR)) {
            people.add(name(role.code()), role, PASSWORD);
        }
        for (String other : List.of("Lena", "Paul", "Rolf", "Gina", "Tara", "Fritz", "Leo")) {
            people.add(other, Role.EDITOR, PASSWORD);
        }
        Entrance entrance = new Entrance("127.0.0.1", 0, Optional.empty(), Optional.of(peopleFile), "");
        browser = new Browser(ledger, entrance, SampleLedger.coded());
        heads = heads(people);
        words = words(ledger, people);
        people.lock("Lena", true);
    }

    private static String name(String role) {
        return switch (role) {
            case "reader" -> "Rhea";
            case "coder" -> "Cora";
            case "editor" -> "Edda";
            default -> "Ada";
        };
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    private static String cookie(String session) {
        return "Cookie: dateline=" + session;
    }

    private static String bearer(String token) {
        return "Authorization: Bearer " + token;
    }

    /** Who somebody is, in the head of their requests. */
    private static Map<String, String> heads(People people) {
        Map<String, String> all = new HashMap<>();
        all.put("nobody", "");
        for (Role role : Role.values()) {
            all.put(role.code(), cookie(signIn(name(role.code()), "")));
        }
        all.put("a session id of one’s own making", cookie("A".repeat(43)));
        all.put("an empty session id", cookie(""));
        String left = signIn("Gina", "");
        post("/sign-out", cookie(left), "token=" + encoded(formToken(cookie(left))));
        all.put("a session that was signed out", cookie(left));
        all.put("a session from before another password", cookie(signIn("Paul", "")));
        people.password("Paul", PASSWORD + "!");
        all.put("a session from before another role", cookie(signIn("Rolf", "")));
        people.role("Rolf", Role.READER);
        all.put("a session of a person locked since", cookie(signIn("Leo", "")));
        all.put("a session of a person removed since", cookie(signIn("Fritz", "")));
        people.remove("Fritz");
        all.put("a session planted before signing in", cookie("planted"));
        assertThat(signIn("Gina", cookie("planted"))).isNotEqualTo("planted");

        Instant later = Instant.now().plus(Duration.ofDays(1));
        all.put("the reader's token", bearer(people.issue("Rhea", Role.READER, later, "")));
        all.put("the reader's token of scope admin", bearer(people.issue("Rhea", Role.ADMIN, later, "")));
        for (Role scope : List.of(Role.READER, Role.CODER, Role.EDITOR)) {
            all.put(
                    "the editor's token of scope " + scope.code(),
                    bearer(people.issue("Edda", scope, later, scope.code())));
        }
        all.put("a token that has ended", bearer(people.issue("Ada", Role.ADMIN, Instant.now(), "")));
        String revoked = people.issue("Ada", Role.READER, later, "to be revoked");
        people.tokens().stream()
                .filter(token -> token.purpose().equals("to be revoked"))
                .forEach(token -> people.revoke(token.id()));
        all.put("a token that was revoked", bearer(revoked));
        all.put("a token of a person locked since", bearer(people.issue("Leo", Role.READER, later, "")));
        people.lock("Leo", true);
        all.put("a token of one’s own making", bearer("A".repeat(43)));
        all.put("an empty token", "Authorization: Bearer ");
        String admin = all.getOrDefault("admin", "");
        all.put("a session id in place of a token", bearer(admin.substring(admin.indexOf('=') + 1)));
        all.put("a token in place of a session id", cookie(people.issue("Ada", Role.ADMIN, later, "")));
        all.put("the admin's cookie with a bad token", admin + "\r\n" + bearer("bad"));
        return all;
    }

    /** What stands for what the rows name in braces. */
    private static Map<String, String> words(Path file, People people) {
        try (Ledger ledger = Ledger.open(file)) {
            String claim = ledger.claimsById("", Optional.empty()).get(0).id().value();
            String report = ledger.claimsById(claim).get(0).report().value();
            long act = ledger.decisions().review(new ClaimId(claim), new Author("Edda", ""));
            return Map.of(
                    "{claim}", claim,
                    "{report}", report,
                    "{act of the editor}", String.valueOf(act),
                    "{password}", encoded(PASSWORD),
                    "{hash of it}", encoded(people.find("Ada").orElseThrow().password()));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String signIn(String name, String head) {
        String answer = post("/sign-in", head, "name=" + encoded(name) + "&password=" + encoded(PASSWORD));
        Matcher cookie = Pattern.compile("Set-Cookie: dateline=([^;]+); ").matcher(answer);
        assertThat(cookie.find()).as(answer).isTrue();
        return cookie.group(1);
    }

    private static String formToken(String head) {
        return field(browser.raw(request("GET", "/api", head, "")), "token");
    }

    private static String field(String answer, String name) {
        Document page = Jsoup.parse(answer);
        return page.select("form[method=post] input[name=" + name + "]").attr("value");
    }

    private static String post(String path, String head, String body) {
        return browser.raw(request("POST", path, head, body));
    }

    private static String request(String method, String path, String head, String body) {
        String type = head.contains("Content-Type:") ? "" : "Content-Type: application/x-www-form-urlencoded\r\n";
        String host = head.contains("Host:") ? "" : "Host: localhost\r\n";
        return method + " " + path + " HTTP/1.1\r\n" + host + "Connection: close\r\n"
                + (head.isEmpty() ? "" : head.strip() + "\r\n")
                + (method.equals("GET") || method.equals("HEAD")
                        ? "\r\n"
                        : type + "Content-Length: " + body.length() + "\r\n\r\n" + body);
    }

    static Stream<String> rows() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(System.getProperty("dateline.root"), "docs", "security.md"));
        int start = lines.indexOf("| who | asks | with | answer |");
        assertThat(start).isPositive();
        List<String> rows = lines.subList(start + 2, lines.size());
        assertThat(rows).hasSizeGreaterThan(LEAST);
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isAnsweredAsListed(String line) {
        Matcher row = ROW.matcher(line);
        assertThat(row.matches()).as(line).isTrue();
        String[] asks = said(row.group("asks")).split(" ", 3);
        String body = asks.length < 3 ? "" : asks[2];
        assertThat(heads).containsKey(row.group("who"));
        StringBuilder head = new StringBuilder(heads.get(row.group("who")));
        for (String part : row.group("with").split(", ")) {
            if (HEADER.matcher(part).matches()) {
                head.append("\r\n").append(part);
            } else {
                body += carried(part, row.group("who"), asks[1]);
            }
        }
        String answer = browser.raw(request(asks[0], asks[1], head.toString(), body));
        assertThat(answer).as(line).satisfies(given -> assertAnswer(given, row.group("answer")));
        assertThat(answer).doesNotContain("Exception", "at org.", "$2y$", "root:");
        if (!row.group("who").equals("admin")) {
            assertThat(answer).doesNotContain("<h1>People</h1>");
        }
    }

    private static void assertAnswer(String given, String expected) {
        if (expected.equals("refused")) {
            assertThat(given).matches("(?s)HTTP/1.1 (40[0134]|303 See Other\r\n(?s:.*)Location: /sign-in).*");
            return;
        }
        String[] parts = expected.split(" to ");
        assertThat(given).matches("(?s)HTTP/1.1 (" + parts[0].replace(" or ", "|") + ").*");
        if (parts.length > 1) {
            assertThat(given).contains("Location: " + said(parts[1]) + "\r\n");
        }
    }

    private static String said(String text) {
        String said = text;
        for (Map.Entry<String, String> word : words.entrySet()) {
            said = said.replace(word.getKey(), word.getValue());
        }
        return said;
    }

    /** What the body carries besides. */
    private static String carried(String part, String who, String path) {
        return switch (part) {
            case "nothing else" -> "";
            case "form token" -> "&token=" + encoded(formToken(heads.getOrDefault(who, "")));
            case "empty form token" -> "&token=";
            case "coder's form token" -> "&token=" + encoded(formToken(heads.getOrDefault("coder", "")));
            case "stamp" ->
                "&stamp="
                        + encoded(field(
                                browser.raw(request("GET", path, heads.getOrDefault("editor", ""), "")), "stamp"));
            case "after five failures" -> {
                for (String name : List.of("Tara", "Unknown Tara")) {
                    for (int i = 0; i < 5; i++) {
                        post("/sign-in", "", "name=" + encoded(name) + "&password=wrong");
                    }
                }
                yield "";
            }
            default -> throw new AssertionError("no row may say “" + part + "”");
        };
    }

    @Test
    void letsThoseInWhoMay() {
        String claim = said("/claims/{claim}/review");
        String coder = heads.getOrDefault("coder", "");
        String editor = heads.getOrDefault("editor", "");
        assertThat(browser.raw(request("GET", claim, coder, "")))
                .startsWith("HTTP/1.1 200")
                .contains("Cora", "Sign out", "Save what differs", "Cache-Control: no-store")
                .doesNotContain("value=\"accept\"", "value=\"reject\"", "href=\"/people\"");
        assertThat(post(
                        claim,
                        editor,
                        "do=accept" + carried("form token", "editor", claim) + carried("stamp", "editor", claim)))
                .startsWith("HTTP/1.1 303")
                .contains("done=accepted");
        assertThat(browser.raw(request("GET", "/audit", heads.getOrDefault("reader", ""), "")))
                .contains("Edda", "accepted", "signed in")
                .doesNotContain("value=\"undo\"");
        String token = heads.getOrDefault("the editor's token of scope editor", "");
        assertThat(post(claim, token, "do=take-up" + carried("stamp", "", claim)))
                .startsWith("HTTP/1.1 303");
        String admin = heads.getOrDefault("admin", "");
        assertThat(post(
                        "/people",
                        admin,
                        "do=add&name=Nora&role=coder&password=" + encoded(PASSWORD)
                                + carried("form token", "admin", "")))
                .startsWith("HTTP/1.1 303");
        assertThat(browser.raw(request("GET", "/people", admin, "")))
                .contains("Nora", "Edda")
                .doesNotContain("$2y$");
        assertThat(signIn("Nora", "")).hasSize(43);
    }

    @Test
    void sendsTheCookieToThisServerAlone() {
        assertThat(post("/sign-in", "", "name=rhea&password=" + encoded(PASSWORD)))
                .contains("; Path=/", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain=");
        Entrance encrypted = new Entrance(
                "127.0.0.1", 0, Optional.of(URI.create("https://desk.example.org")), Optional.of(peopleFile), "");
        try (Browser other = new Browser(folder.resolve("desk.db"), encrypted)) {
            String request = request(
                    "POST",
                    "/sign-in",
                    "Host: desk.example.org\r\nOrigin: https://desk.example.org",
                    "name=Rhea&password=" + encoded(PASSWORD));
            assertThat(other.raw(request))
                    .contains("Set-Cookie: __Host-dateline=", "; Secure", "; HttpOnly", "; SameSite=Lax");
        }
    }
}
