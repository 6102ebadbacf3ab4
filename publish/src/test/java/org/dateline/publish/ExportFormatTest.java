package org.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every format. */
class ExportFormatTest {
    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void givesTheSameBytesForTheSameClaims(ExportFormat format) throws IOException {
        for (long seed = 1; seed <= 5; seed++) {
            assertThat(Export.of(format, RandomRows.of(seed)).bytes())
                    .isEqualTo(Export.of(format, RandomRows.of(seed)).bytes());
        }
    }

    static Stream<ExportFormat> texts() {
        return Arrays.stream(ExportFormat.values()).filter(ExportFormat::isText);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void writesValidUtf8WithoutNul(ExportFormat format) throws IOException {
        for (long seed = 1; seed <= 20; seed++) {
            byte[] bytes = Export.of(format, RandomRows.of(seed)).bytes();
            assertThat(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString())
                    .doesNotContain("\0");
        }
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void endsAnExportOfNothing(ExportFormat format) throws IOException {
        assertThat(Export.of(format, List.of()).leftOut()).isEmpty();
    }
}
