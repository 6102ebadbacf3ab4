package org.dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.dateline.model.Kind;
import org.dateline.model.Stance;
import org.dateline.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The formats of other event data sets: their columns, their codes, and nothing that the claims do not say. */
class EventTablesTest {
    private static final Map<String, Set<String>> ACLED_TYPES = Map.of(
            "Battles",
            Set.of("Armed clash", "Government regains territory", "Non-state actor overtakes territory"),
            "Explosions/Remote violence",
            Set.of(
                    "Chemical weapon",
                    "Air/drone strike",
                    "Suicide bomb",
                    "Shelling/artillery/missile attack",
                    "Remote explosive/landmine/IED",
                    "Grenade"),
            "Violence against civilians",
            Set.of("Sexual violence", "Attack", "Abduction/forced disappearance"),
            "Protests",
            Set.of("", "Peaceful protest", "Protest with intervention", "Excessive force against protesters"),
            "Strategic developments",
            Set.of(
                    "Agreement",
                    "Arrests",
                    "Change to group/activity",
                    "Disrupted weapons use",
                    "Headquarters or base established",
                    "Looting/property destruction",
                    "Non-violent transfer of territory",
                    "Other"));

    @Test
    void namesTheColumnsOfAcledInTheirOrder() throws IOException {
        assertThat(Tables.names(Export.of(ExportFormat.ACLED, List.of()).text()))
                .startsWith(
                        ("event_id_cnty event_date year time_precision disorder_type event_type sub_event_type actor1 assoc_actor_1"
                                        + " inter1 actor2 assoc_actor_2 inter2 interaction civilian_targeting iso region country"
                                        + " admin1 admin2 admin3 location latitude longitude geo_precision source source_scale notes"
                                        + " fatalities tags timestamp")
                                .split(" "));
    }

    @Test
    void namesTheColumnsOfUcdpInTheirOrder() throws IOException {
        assertThat(Tables.names(Export.of(ExportFormat.UCDP, List.of()).text()))
                .startsWith(
                        ("id relid year active_year code_status type_of_violence conflict_new_id conflict_name dyad_new_id"
                                        + " dyad_name side_a_new_id side_a side_b_new_id side_b number_of_sources source_article"
                                        + " source_office source_date source_headline source_original where_prec where_coordinates"
                                        + " where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id"
                                        + " region event_clarity date_prec date_start date_end deaths_a deaths_b deaths_civilians"
                                        + " deaths_unknown best high low gwnoa gwnob")
                                .split(" "));
    }

    @Test
    void tagsEveryColumnForHxl() throws IOException {
        CSVRecord tags =
                Tables.read(Export.of(ExportFormat.HXL, List.of()).text()).get(0);
        assertThat(tags.isConsistent()).isTrue();
        assertThat(tags)
                .allMatch(tag -> tag.matches("#[a-z][a-z0-9_]*(\\+[a-z][a-z0-9_]*)*"))
                .doesNotHaveDuplicates()
                .contains(
                        "#date+occurred",
                        "#event+type",
                        "#event+type+sub",
                        "#group+name+first",
                        "#group+name+second",
                        "#country+name",
                        "#adm1+name",
                        "#loc+name",
                        "#geo+lat",
                        "#geo+lon",
                        "#affected+killed",
                        "#affected+injured",
                        "#affected+idps",
                        "#meta+source",
                        "#description");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void givesEveryKindOnlyCodesThatAcledAndPloverKnow(Kind kind) {
        KindCodes codes = KindCodes.of(kind);
        if (!codes.acledType().isEmpty()) {
            assertThat(ACLED_TYPES.get(codes.acledType())).contains(codes.acledSubType());
        }
        assertThat(codes.ploverEvent())
                .isIn(
                        "",
                        "AGREE",
                        "CONSULT",
                        "SUPPORT",
                        "CONCEDE",
                        "COOPERATE",
                        "AID",
                        "RETREAT",
                        "REQUEST",
                        "ACCUSE",
                        "REJECT",
                        "THREATEN",
                        "PROTEST",
                        "SANCTION",
                        "MOBILIZE",
                        "COERCE",
                        "ASSAULT");
    }

    @ParameterizedTest
    @EnumSource(names = {"ACLED", "UCDP", "HXL", "PLOVER"})
    void writesOrCountsEveryClaim(ExportFormat format) throws IOException {
        long all = 0;
        for (long seed = 1; seed <= 10; seed++) {
            List<ExportRow> rows = RandomRows.of(seed);
            Export export = Export.of(format, rows);
            long written = format == ExportFormat.PLOVER
                    ? export.text().lines().count()
                    : Tables.read(export.text()).size() - (format == ExportFormat.HXL ? 1 : 0);
            int leftOut = export.leftOut().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(written + leftOut).isEqualTo(rows.size());
            all += written;
        }
        assertThat(all).isPositive();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void givesAcledWhatTheClaimSays(long seed) throws IOException {
        List<ExportRow> rows = RandomRows.of(seed);
        for (CSVRecord cells : Tables.read(Export.of(ExportFormat.ACLED, rows).text())) {
            ExportRow row = row(rows, cells.get("dateline_claim"), cells.get("dateline_span"));
            assertThat(row.claim().status()).isEqualTo(Status.ACTUAL);
            assertThat(row.claim().stance()).isEqualTo(Stance.ASSERTS);
            assertThat(cells.get("event_date"))
                    .isEqualTo(row.claim()
                            .when()
                            .orElseThrow()
                            .start()
                            .orElseThrow()
                            .toString());
            assertThat(cells.get("time_precision")).matches("[123]");
            assertThat(cells.get("geo_precision")).matches("[123]?");
            assertThat(cells.get("latitude").isEmpty())
                    .isEqualTo(cells.get("geo_precision").isEmpty());
            assertThat(cells.get("fatalities")).matches("[0-9]*");
            assertThat(Tables.cell(cells, "actor1"))
                    .isEqualTo(Tables.written(Cells.first(row.claim().actors())));
            assertThat(Tables.cell(cells, "dateline_sentence")).isEqualTo(Tables.written(row.sentence()));
            assertThat(Tables.cell(cells, "dateline_address")).isEqualTo(Tables.written(row.address()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void givesUcdpDeathsThatAddUp(long seed) throws IOException {
        List<ExportRow> rows = RandomRows.of(seed);
        for (CSVRecord cells : Tables.read(Export.of(ExportFormat.UCDP, rows).text())) {
            if (cells.get("best").isEmpty()) {
                assertThat(cells.get("deaths_civilians") + cells.get("deaths_unknown"))
                        .isEmpty();
            } else {
                assertThat(number(cells, "deaths_civilians") + number(cells, "deaths_unknown"))
                        .isEqualTo(number(cells, "best"));
                assertThat(number(cells, "best")).isGreaterThanOrEqualTo(number(cells, "low"));
            }
            assertThat(cells.get("type_of_violence")).matches("[123]?");
            assertThat(cells.get("where_prec")).matches("[12456]?");
            assertThat(cells.get("date_prec")).matches("[1-5]");
            if (!cells.get("priogrid_gid").isEmpty()) {
                assertThat(number(cells, "priogrid_gid")).isBetween(1, 259_200);
            }
        }
    }

    private static int number(CSVRecord cells, String name) {
        return Integer.parseInt(cells.get(name));
    }

    private static ExportRow row(List<ExportRow> rows, String id, String span) {
        return rows.stream()
                .filter(row -> row.claim().id().value().equals(id))
                .filter(row -> span.equals(
                        row.claim().span().start() + ".." + row.claim().span().end()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void givesUcdpTheCellOfPrioGrid() throws IOException {
        ExportRow full = full();
        CSVRecord cells =
                Tables.read(Export.of(ExportFormat.UCDP, List.of(full)).text()).get(0);
        // 51.5 N is row 283 from the south, 19.5 E is cell 399 of the row, counted from nought.
        assertThat(cells.get("priogrid_gid")).isEqualTo(String.valueOf(283 * 720 + 399 + 1));
        assertThat(cells.get("low")).isEqualTo("40");
        assertThat(cells.get("best")).as("more than 40 is no best").isEmpty();
        assertThat(cells.get("high")).as("more than 40 has no bound").isEmpty();
        assertThat(cells.get("event_clarity")).as("counted over a time").isEqualTo("2");
        assertThat(cells.get("country")).isEqualTo("Poland");
    }

    @Test
    void givesAcledNoFatalitiesThatACountOverDaysWouldMakeUp() throws IOException {
        CSVRecord cells = Tables.read(
                        Export.of(ExportFormat.ACLED, List.of(full())).text())
                .get(0);
        assertThat(cells.get("fatalities")).isEmpty();
        assertThat(cells.get("iso")).isEqualTo("616");
        assertThat(cells.get("event_type")).isEqualTo("Explosions/Remote violence");
        assertThat(cells.get("civilian_targeting"))
                .as("houses are among the targets")
                .isEmpty();
        assertThat(cells.get("source")).isEqualTo("The Example; Wire One");
    }

    /** The full example, whose figure is no part of another. */
    private static ExportRow full() {
        var report = Examples.fullReport(Examples.capture("b.txt", Examples.TEXT));
        var claim = Examples.fullClaim(report);
        var figure = claim.figures().get(0);
        return Examples.row(
                report,
                new org.dateline.model.Claim(
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
                        claim.stance(),
                        claim.status(),
                        claim.kind(),
                        claim.caveats(),
                        claim.actors(),
                        claim.targets(),
                        claim.places(),
                        claim.when(),
                        List.of(new org.dateline.model.Figure(
                                figure.span(),
                                figure.measure(),
                                figure.population(),
                                figure.words(),
                                figure.min(),
                                figure.best(),
                                figure.max(),
                                figure.window(),
                                figure.cumulative(),
                                List.of())),
                        claim.reasons()));
    }

    @ParameterizedTest
    @CsvSource({
        "rebel fighters,REB",
        "the army,MIL",
        "12 civilians,CVL",
        "civilians and soldiers,",
        "people from both sides including civilians,",
        "Hama,"
    })
    void tellsSectorsByWordsThatTellThemAlone(String words, String sector) {
        assertThat(Sector.of(words).map(Sector::name)).isEqualTo(Optional.ofNullable(sector));
    }

    @Test
    void writesPloverEventsWithModeQuadrantAndSectors() throws IOException {
        JsonNode event = new ObjectMapper()
                .readTree(Export.of(ExportFormat.PLOVER, List.of(full())).text());
        assertThat(event.get("event").textValue()).isEqualTo("ASSAULT");
        assertThat(event.get("mode").textValue()).isEqualTo("heavy-weapons");
        assertThat(event.get("quad").intValue()).isEqualTo(4);
        assertThat(event.at("/source/0/sector").textValue()).isEqualTo("MIL");
        assertThat(event.at("/target/0/text").textValue()).isEqualTo("people");
        assertThat(event.at("/target/0/sector").isNull()).isTrue();
        assertThat(event.at("/location/text").textValue()).isEqualTo("Orlów");
        assertThat(event.at("/dateline/address").textValue()).isEqualTo("https://example.org/river");
    }

    @Test
    void countsWhatItLeavesOutByTheReason() throws IOException {
        Map<String, Integer> leftOut = new TreeMap<>();
        for (long seed = 1; seed <= 40; seed++) {
            Export.of(ExportFormat.UCDP, RandomRows.of(seed))
                    .leftOut()
                    .forEach((reason, count) -> leftOut.merge(reason, count, Integer::sum));
        }
        assertThat(leftOut.keySet().stream().collect(Collectors.toMap(Function.identity(), leftOut::get)))
                .containsOnlyKeys(
                        "about what is planned, conditional, past background or said not to have happened",
                        "denied or doubted by the one who is cited",
                        "without a day",
                        "not of fatal violence",
                        "without a count of deaths",
                        "with several counts of deaths and no sum");
    }
}
