package org.dateline.read.outlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutletRegistryTest {
    private final OutletRegistry registry = OutletRegistry.standard();

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    @Test
    void knowsWellKnownOutletsOfEveryKind() {
        assertThat(registry.all()).hasSizeGreaterThan(150);
        for (OutletKind kind : OutletKind.values()) {
            assertThat(registry.all()).anyMatch(outlet -> outlet.kind() == kind);
        }
    }

    @Test
    void findsAnOutletByTheDomainThatItsAddressLiesIn() {
        assertThat(registry.at("https://www.theguardian.com/world/2024/dec/04/x"))
                .map(Outlet::name)
                .contains("The Guardian");
        assertThat(registry.at("https://edition.cnn.com/x")).map(Outlet::name).contains("CNN");
        assertThat(registry.at("https://news.un.org/en/x")).map(Outlet::name).contains("UN News");
        assertThat(registry.at("https://nottheguardian.com/x")).isEmpty();
        assertThat(registry.at("theguardian.com.example")).isEmpty();
        assertThat(registry.at("https://[broken")).isEmpty();
    }

    @Test
    void findsAnOutletByItsNamesWhateverTheirCase() {
        assertThat(registry.named("SOHR")).map(Outlet::name).contains("Syrian Observatory for Human Rights");
        assertThat(registry.named("spiegel online")).map(Outlet::name).contains("Der Spiegel");
        assertThat(registry.named("www.dw.com")).map(Outlet::name).contains("Deutsche Welle");
        assertThat(registry.named("The River Gazette")).isEmpty();
    }

    @Test
    void keepsNamesThatItDoesNotKnow() {
        Optional<String> address = Optional.of("https://www.reuters.com/world/x");
        assertThat(registry.name(Optional.of("The River Gazette"), address)).contains("The River Gazette");
        assertThat(registry.name(Optional.empty(), address)).contains("Reuters");
        assertThat(registry.name(Optional.empty(), Optional.empty())).isEmpty();
    }

    @Test
    void putsAUsersOwnRowsFirst() throws IOException {
        Path file = folder.resolve("outlets.tsv");
        Files.writeString(file, """
                # mine
                River Gazette\trivergazette.example\t-\tpaper\tThe Gazette
                Reuters\treuters.com\tGB\tpaper\t-
                """);
        OutletRegistry own = OutletRegistry.with(file);
        assertThat(own.at("https://www.rivergazette.example/a"))
                .map(Outlet::name)
                .contains("River Gazette");
        assertThat(own.named("the gazette")).map(Outlet::country).contains(Optional.empty());
        assertThat(own.named("Reuters")).map(Outlet::kind).contains(OutletKind.PAPER);
        assertThat(own.named("CNN")).isPresent();
    }

    @Test
    void saysWhichRowOfAUsersIsWrong() throws IOException {
        Path file = folder.resolve("outlets.tsv");
        Files.writeString(file, "River Gazette\trivergazette.example\t-\tnewspaper\t-\n");
        assertThatThrownBy(() -> OutletRegistry.with(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 1: no kind of outlet: newspaper")
                .hasMessageContaining("state-media");
        Files.writeString(file, "\nRiver Gazette, rivergazette.example\n");
        assertThatThrownBy(() -> OutletRegistry.with(file)).hasMessageContaining("line 2: an outlet has five columns");
    }
}
