package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dateline.model.BlockKind;
import org.dateline.model.Capture;
import org.dateline.model.RejectionCode;
import org.dateline.model.Report;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ReaderTest {
    private static final String ARTICLE = "Mortar rounds fell on the harbour district of Port Alma on Tuesday, and a"
            + " clinic there closed its doors, the governor's office said.\r\n\r\nTwo people were wounded, it said.\r\n";

    private final Reader reader = Reader.create();

    @Test
    void keepsEveryCharacterOfAPlainText() {
        String text = "\uFEFFHarbour shelled in Port Alma\r\n\r\n" + ARTICLE;
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
    }

    @Test
    void takesTheSiteForTheOutletInWhicheverRenderingItShowsThePage() {
        for (String host : List.of("www.", "amp.", "m.", "mobile.", "")) {
            String page =
                    "<html><head><link rel=canonical href='https://" + host + "lantern.example/river'></head><body><h1>"
                            + "Harbour shelled in Port Alma</h1><p>" + ARTICLE + "</p></body></html>";
            assertThat(read(page.getBytes(StandardCharsets.UTF_8)).outlet()).contains("lantern.example");
        }
        String page = "<link rel=canonical href='https://m.example/river'><h1>Harbour shelled</h1><p>" + ARTICLE
                + "</p><p>x</p>";
        assertThat(read(page.getBytes(StandardCharsets.UTF_8)).outlet()).contains("m.example");
    }

    @Test
    void unpacksGzip() {
        assertThat(read(gzip(ARTICLE.getBytes(StandardCharsets.UTF_8))).text()).isEqualTo(ARTICLE);
    }

    @Test
    void rejectsGzipThatEndsTooEarly() {
        byte[] packed = gzip(ARTICLE.repeat(50).getBytes(StandardCharsets.UTF_8));
        assertThat(rejected(Arrays.copyOf(packed, packed.length / 2))).isEqualTo(RejectionCode.TRUNCATED);
        assertThat(rejected(Arrays.copyOf(packed, 5))).isEqualTo(RejectionCode.TRUNCATED);
    }

    @Test
    void rejectsGzipWhoseMiddleIsBroken() {
        byte[] packed = gzip(ARTICLE.repeat(50).getBytes(StandardCharsets.UTF_8));
        Arrays.fill(packed, packed.length / 3, packed.length / 2, (byte) 0xff);
        assertThat(rejected(packed)).isEqualTo(RejectionCode.TRUNCATED);
    }

    @Test
    void rejectsGzipThatUnpacksToFarMoreThanItsSize() {
        assertThat(rejected(gzip(new byte[80 << 20]))).isEqualTo(RejectionCode.TOO_LARGE);
    }

    @Test
    void rejectsNothingAndWhiteSpace() {
        assertThat(rejected(new byte[0])).isEqualTo(RejectionCode.EMPTY);
        assertThat(rejected(" \r\n\t\u00A0\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(RejectionCode.EMPTY);
    }

    @Test
    void rejectsBinaryFilesAndSaysWhatTheySeemToBe() {
        byte[] picture = "GIF89a\u0001\0\u0001\0\0\0\0;".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(reader.read(Capture.of("a", picture)).toString()).contains("GIF");
        assertThat(rejected(picture)).isEqualTo(RejectionCode.BINARY);
        byte[] zeros = new byte[1000];
        assertThat(rejected(zeros)).isEqualTo(RejectionCode.BINARY);
    }

    @Test
    void rejectsFiftyMegabytesOfOneLineInTime() {
        byte[] bytes = new byte[50 << 20];
        Arrays.fill(bytes, (byte) 'a');
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(rejected(bytes)).isEqualTo(RejectionCode.TOO_LARGE));
    }

    @Test
    void rejectsPagesWithoutText() {
        byte[] page = "<html><head><title>x</title></head><body><nav>Home</nav></body></html>"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(rejected(page)).isEqualTo(RejectionCode.NO_ARTICLE);
    }

    @Test
    void keepsTextWithBrokenUtf8() {
        byte[] bytes = ("Übergang " + ARTICLE).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 10] = (byte) 0xC3;
        assertThat(read(bytes).text()).startsWith("Übergang ").contains("\uFFFD");
    }

    @Test
    void readsUtf16WithAndWithoutMark() {
        assertThat(read(ARTICLE.getBytes(StandardCharsets.UTF_16)).text()).isEqualTo(ARTICLE);
        assertThat(read(ARTICLE.getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo(ARTICLE);
    }

    @Test
    void readsWesternTextInWindowsEncoding() {
        String text = "“The café at the façade of the old mosquée was hit,” the mayor said. " + ARTICLE;
        assertThat(read(text.getBytes(Charset.forName("windows-1252"))).text()).isEqualTo(text);
    }

    @Test
    void readsArabicTextInWindowsEncoding() {
        String text = "قالت مصادر محلية إن القصف استهدف المدينة صباح اليوم، وإن عددا من المدنيين أصيبوا بجروح،"
                + " بينما أعلن الجيش أنه استعاد السيطرة على قرى في الريف الشمالي بعد معارك عنيفة استمرت يومين.";
        Report report = read(text.getBytes(Charset.forName("windows-1256")));
        assertThat(report.text()).isEqualTo(text);
        assertThat(report.language()).isEqualTo("ar");
    }

    @Test
    void labelsEveryWordOnce() {
        Report report = read(ARTICLE.getBytes(StandardCharsets.UTF_8));
        assertThat(report.blocks()).allSatisfy(block -> assertThat(block.kind()).isEqualTo(BlockKind.BODY));
        assertThat(report.blocks()).hasSize(2);
    }

    @Test
    void joinsTheLinesOfAHardWrappedText() {
        String text = """
                HARBOUR SHELLED IN PORT ALMA

                Mortar rounds fell on the harbour district of Port Alma on Tuesday, and
                a clinic there closed its doors, the governor's office said. Two dock
                workers were wounded, it said, and one of the cranes on the outer pier
                burnt for most of the night before firemen could reach it by boat.

                The league that holds the ridge above the city denied that it had fired,
                and said that the rounds had come from a battery of the council's own on
                the coast road.
                """;
        Report report = read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(report.blocks()).hasSize(3);
        assertThat(report.blocks().get(2).span().in(report.text()))
                .startsWith("The league")
                .endsWith("coast road.");
    }

    @Test
    void takesASingleLineForAReport() {
        Report report = read("Three hurt as mortar rounds fall on harbour".getBytes(StandardCharsets.UTF_8));
        assertThat(report.blocks()).hasSize(1);
    }

    @Test
    void readsAPageDeclaredInALegacyEncoding() {
        String page = "<html><head><meta charset='windows-1256'></head><body><h1>عنوان</h1><p>قالت مصادر محلية إن القصف"
                + " استهدف المدينة صباح اليوم، وإن عددا من المدنيين أصيبوا بجروح في الهجوم على السوق.</p></body></html>";
        Report report = read(page.getBytes(Charset.forName("windows-1256")));
        assertThat(report.title()).contains("عنوان");
        assertThat(report.language()).isEqualTo("ar");
    }

    @Test
    void namesAgenciesCreditedWithTheTextAndNotWithPictures() {
        String text = "Harbour shelled in Port Alma\n\nPORT ALMA, March 3 (Reuters) - " + ARTICLE
                + "\nA crane burns in Port Alma. (credit: EPA/INES CORVO)\n\nic/rm (dpa, AFP)\n";
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).credits()).containsExactly("Reuters", "dpa", "AFP");
    }

    private Report read(byte[] bytes) {
        ReadOutcome outcome = reader.read(Capture.of("test", bytes));
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcome).report();
    }

    private RejectionCode rejected(byte[] bytes) {
        ReadOutcome outcome = reader.read(Capture.of("test", bytes));
        assertThat(outcome).isInstanceOf(ReadOutcome.Rejected.class);
        return ((ReadOutcome.Rejected) outcome).rejection().code();
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
