package org.dateline.desk.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TilesAddressTest {
    @Test
    void givesTheServerAlone() {
        assertThat(new Tiles("https://tiles.example.org/a/{z}/{x}/{y}.png?key=1", "").origin())
                .isEqualTo("https://tiles.example.org");
        assertThat(new Tiles("HTTP://127.0.0.1:8080/{z}/{x}/{y}", "").origin()).isEqualTo("http://127.0.0.1:8080");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://tiles.example.org/",
                "https://tiles.example.org/{z}/{x}.png",
                "javascript:alert(1)//{z}/{x}/{y}",
                "file:///etc/{z}/{x}/{y}",
                "data:image/png;base64,{z}{x}{y}",
                "//tiles.example.org/{z}/{x}/{y}",
                "https://user:secret@tiles.example.org/{z}/{x}/{y}",
                "https://tiles.example.org; script-src */{z}/{x}/{y}",
                "https://tiles.example.org 'unsafe-inline'/{z}/{x}/{y}",
                "https://{z}/{x}/{y}\r\nX-Header: 1"
            })
    void refusesWhatIsNoAddressOfTiles(String template) {
        assertThatThrownBy(() -> new Tiles(template, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tiles");
    }
}
