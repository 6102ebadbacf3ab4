package org.dateline.desk.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.dateline.desk.SampleLedger;
import org.dateline.desk.access.Entrance;
import org.dateline.intake.coders.HandOut;
import org.dateline.ledger.Ledger;
import org.dateline.model.Author;
import org.dateline.model.Claim;
import org.dateline.model.ClaimField;
import org.dateline.model.ReportId;
import org.dateline.model.Stance;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deciding between two coders in the browser. */
class AgreementTest {
    @TempDir
    private Path folder;

    private Path file;
    private Server server;
    private Claim doubted;
    private Claim rejected;

    @BeforeEach
    void start() {
        file = SampleLedger.copy(folder.resolve("desk.db"));
        List<Claim> claims = claims();
        doubted = claims.get(0);
        rejected = claims.get(1);
        Path ann = handOut("ann");
        Path ben = handOut("<b>ben</b>");
        try (Ledger ledger = Ledger.openExisting(ann)) {
            Author author = new Author("ann", "");
            ledger.decisions().correct(doubted.id(), declining(doubted), author);
            ledger.decisions().reject(rejected.id(), author);
        }
        server = Server.start(Setup.of(
                        file,
                        "test",
                        Entrance.local(0, "Edda Editor"),
                        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .withCoded(List.of(ann, ben)));
    }

    private List<Claim> claims() {
        try (Ledger ledger = Ledger.openExisting(file)) {
            return ledger.claims(ledger.reportsOfAllTimes("01-levant").get(0));
        }
    }

    private Path handOut(String coder) {
        try (Ledger ledger = Ledger.openExisting(file)) {
            ReportId report = ledger.reportsOfAllTimes("01-levant").get(0);
            Path target = folder.resolve(coder.length() + ".ledger");
            new HandOut(ledger, coder, false).to(target, List.of(report), new Author("Edda", ""));
            return target;
        }
    }

    private static Claim declining(Claim claim) {
        return new Claim(
                claim.id(),
                claim.report(),
                claim.span(),
                claim.sentence(),
                claim.quote(),
                claim.claimants(),
                claim.via(),
                claim.channel(),
                claim.cue(),
                claim.section(),
                Stance.DECLINES,
                claim.status(),
                claim.kind(),
                claim.caveats(),
                claim.actors(),
                claim.targets(),
                claim.places(),
                claim.when(),
                claim.figures(),
                claim.reasons());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Document page() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address()).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private URI address() {
        return server.address().resolve("/agreement");
    }

    private int settle(String key, String whose) throws Exception {
        String form = "key=" + URLEncoder.encode(key, StandardCharsets.UTF_8) + "&reason=heard&do=" + whose;
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address())
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Origin", server.address().toString().replaceAll("/$", ""))
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }

    @Test
    void showsWhatBothSayAndSettlesIt() throws Exception {
        Document page = page();
        assertThat(page.select(".coefficients tbody tr")).hasSize(12);
        assertThat(page.select(".between > li")).hasSize(2);
        assertThat(page.select(".between h4").eachText()).containsExactly("ann", "<b>ben</b>", "ann", "<b>ben</b>");
        assertThat(page.select(".between .value").eachText())
                .containsExactlyInAnyOrder(
                        "declines",
                        doubted.stance().code(),
                        "no claim",
                        "a claim: " + rejected.kind().code());
        for (String key : page.select("input[name=key]").eachAttr("value")) {
            assertThat(settle(key, "first")).isEqualTo(303);
        }
        assertThat(page().select(".between .settled")).hasSize(2);
        try (Ledger ledger = Ledger.openExisting(file)) {
            Claim now = ledger.claimsById(doubted.id().value()).get(0);
            assertThat(ClaimField.STANCE.agrees(now, declining(doubted))).isTrue();
            assertThat(ledger.claimsById(rejected.id().value())).isEmpty();
            assertThat(ledger.decisions().history())
                    .allSatisfy(
                            decision -> assertThat(decision.author()).isEqualTo(new Author("Edda Editor", "heard")));
        }
    }

    @Test
    void settlesNothingThatIsNotDisagreedOn() throws Exception {
        String key = page().select("input[name=key]").attr("value");
        assertThat(settle("0000000000000000", "first")).isEqualTo(409);
        assertThat(settle(key, "everybody")).isEqualTo(400);
        assertThat(page().select(".between .settled")).isEmpty();
    }
}
