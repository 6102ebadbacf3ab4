package org.dateline.bench.sameevent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EcbCorpusTest {
    private static final String DOCUMENT = """
            <Document doc_name="3_1ecb.xml">
            <token t_id="1" sentence="0" number="0">Troops</token>
            <token t_id="2" sentence="0" number="1">took</token>
            <token t_id="3" sentence="0" number="2">over</token>
            <token t_id="4" sentence="1" number="0">Fighting</token>
            <token t_id="5" sentence="1" number="1">ended</token>
            <token t_id="6" sentence="2" number="0">They</token>
            <token t_id="7" sentence="2" number="1">left</token>
            <Markables>
            <HUMAN_PART m_id="1"><token_anchor t_id="1"/></HUMAN_PART>
            <ACTION_OCCURRENCE m_id="2"><token_anchor t_id="2"/><token_anchor t_id="3"/></ACTION_OCCURRENCE>
            <ACTION_STATE m_id="3"><token_anchor t_id="4"/></ACTION_STATE>
            <NEG_ACTION_OCCURRENCE m_id="4"><token_anchor t_id="5"/></NEG_ACTION_OCCURRENCE>
            <ACTION_OCCURRENCE m_id="5"><token_anchor t_id="7"/></ACTION_OCCURRENCE>
            <ACTION_OCCURRENCE m_id="9" RELATED_TO="" TAG_DESCRIPTOR="take over"/>
            </Markables>
            <Relations>
            <CROSS_DOC_COREF r_id="8" note="ACT77"><source m_id="2"/><target m_id="9"/></CROSS_DOC_COREF>
            <INTRA_DOC_COREF r_id="6"><source m_id="3"/><target m_id="9"/></INTRA_DOC_COREF>
            </Relations>
            </Document>
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @BeforeEach
    void layOut() throws IOException {
        Files.createDirectories(folder.resolve("ecb+").resolve("3"));
        write("3_1ecb.xml", DOCUMENT);
        write("3_2ecb.xml", DOCUMENT);
        Files.writeString(
                folder.resolve("ECBplus_coreference_sentences.csv"),
                "Topic,File,Sentence Number\n3,1ecb,0\n3,1ecb,1\n4,1ecb,0\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve("ecb+").resolve("3").resolve(name), text);
    }

    @Test
    void takesActionsInCheckedSentences() throws IOException {
        List<EcbDocument> documents = EcbCorpus.read(folder);

        assertThat(documents).hasSize(1);
        EcbDocument document = documents.get(0);
        assertThat(document.topic()).isEqualTo("3");
        assertThat(document.sentences().get(1)).containsExactly("Fighting", "ended");
        assertThat(document.mentions())
                .containsExactly(
                        new EcbMention("3_1ecb_2", "ACT77", 0, 1, 2),
                        new EcbMention("3_1ecb_3", "3_3_1ecb_6", 1, 0, 0),
                        new EcbMention("3_1ecb_4", "3_1ecb_4", 1, 1, 1));
    }

    @Test
    void laysOutTheTextWithOffsets() throws IOException {
        EcbDocument document = EcbCorpus.read(folder).get(0);
        EcbText text = EcbText.of(document);

        assertThat(text.span(document.mentions().get(0)).in(text.text())).isEqualTo("took over");
        assertThat(text.sentence(1).in(text.text())).isEqualTo("Fighting ended");
        assertThat(text.lines()).hasSize(3);
    }

    @Test
    void refusesDocumentTypes() throws IOException {
        write("3_1ecb.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hosts\">]><Document>&e;</Document>");

        assertThatThrownBy(() -> EcbCorpus.read(folder)).isInstanceOf(IOException.class);
    }
}
