package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.model.DateEvidence;
import org.dateline.model.Report;
import org.dateline.read.internal.container.feed.FeedFormat;
import org.dateline.read.item.Said;
import org.junit.jupiter.api.Test;

class FeedTest {
    private static final String WHOLE =
            "<p>The bridge over the Alma was shelled on Sunday, the mayor&#8217;s office said in a"
                    + " statement that it sent to reporters.</p>\n<p>No one was hurt, it said on Monday morning. The bridge will stay"
                    + " closed for a week, and buses will go by way of Borna.</p>";

    /** As WordPress writes it. */
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
            	xmlns:content="http://purl.org/rss/1.0/modules/content/"
            	xmlns:wfw="http://wellformedweb.org/CommentAPI/"
            	xmlns:dc="http://purl.org/dc/elements/1.1/"
            	xmlns:atom="http://www.w3.org/2005/Atom"
            	xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
            <channel>
            	<title>Alma Courier &amp; Post</title>
            	<atom:link href="https://courier.example/feed/" rel="self" type="application/rss+xml" />
            	<link>https://courier.example</link>
            	<description>News of the valley</description>
            	<lastBuildDate>Sun, 03 Mar 2019 23:50:00 +0000</lastBuildDate>
            	<language>en-GB</language>
            	<sy:updatePeriod>hourly</sy:updatePeriod>
            	<generator>https://wordpress.org/?v=6.4.3</generator>
            	<item>
            		<title>Bridge shelled &#8211; no one hurt</title>
            		<link>https://courier.example/2019/03/bridge/</link>
            		<dc:creator><![CDATA[Ana Petri]]></dc:creator>
            		<pubDate>Mon, 04 Mar 2019 00:30:00 +0300</pubDate>
            		<category><![CDATA[Valley]]></category>
            		<guid isPermaLink="false">https://courier.example/?p=77</guid>
            		<description><![CDATA[The bridge over the Alma was shelled [&#8230;]]]></description>
            		<content:encoded><![CDATA[%s]]></content:encoded>
            	</item>
            	<item>
            		<title>School opens</title>
            		<link>https://courier.example/2019/03/school/</link>
            		<pubDate>Sun, 3 Mar 2019 9:05 GMT</pubDate>
            		<source url="https://agency.example/feed">Valley Agency</source>
            		<description>The school at Borna opened on Sunday.</description>
            	</item>
            </channel>
            </rss>
            """.formatted(WHOLE);

    private static final String ATOM = """
            <?xml version='1.0' encoding='UTF-8'?>
            <feed xmlns='http://www.w3.org/2005/Atom' xml:base="https://post.example/">
              <title type='text'>Borna Post</title>
              <id>tag:post.example,2019:1</id>
              <updated>2019-03-04T10:00:00+02:00</updated>
              <entry>
                <title type='html'>Bridge &amp;amp; school shelled</title>
                <link rel='alternate' type='text/html' href='/a/bridge'/>
                <id>tag:post.example,2019:2</id>
                <published>2019-03-04T00:15:30.123+02:00</published>
                <updated>2019-03-05T10:00:00+02:00</updated>
                <author><name>Ion Vasile</name></author>
                <source><title>Valley Wire</title></source>
                <content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>%s</div></content>
              </entry>
              <entry>
                <title>Short</title>
                <link href='https://post.example/a/short'/>
                <id>tag:post.example,2019:3</id>
                <updated>2019-03-05T10:00:00Z</updated>
                <summary>Only a summary.</summary>
              </entry>
            </feed>
            """.formatted(WHOLE.replace("&#8217;", "\u2019"));

    private static final String RDF = """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
              xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
              <channel rdf:about="https://old.example/"><title>Old News</title><link>https://old.example/</link>
                <description>x</description><items><rdf:Seq><rdf:li resource="https://old.example/1"/></rdf:Seq></items></channel>
              <item rdf:about="https://old.example/1"><title>Caf\u00e9 shelled</title><link>https://old.example/1</link>
                <dc:date>2019-03-04T00:30:00+03:00</dc:date><dc:creator>A. B.</dc:creator>
                <content:encoded><![CDATA[%s]]></content:encoded></item>
            </rdf:RDF>
            """.formatted(WHOLE);

    private static final String JSON = """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Alma Blog", "home_page_url": "https://blog.example/",
             "items": [
              {"id": "1", "url": "https://blog.example/1", "title": "Bridge shelled", "date_published": "2019-03-04T00:30:00+03:00",
               "authors": [{"name": "Ana"}, {"name": "Ion"}], "content_html": "%s"},
              {"id": "2", "content_text": "A note without a link: the bridge over the Alma was shelled again on Tuesday.\\n\\nNo one was hurt."},
              {"id": "3", "url": "https://blog.example/3", "summary": "Only this."}]}
            """.formatted(WHOLE.replace("\n", "\\n").replace("\"", "\\\""));

    @Test
    void takesTheWholeTextsOfRss() {
        Harvest taken = Harvest.from("feed", utf8(RSS));
        assertThat(taken.locations()).containsExactly("feed!/https://courier.example/2019/03/bridge/");
        assertThat(taken.refusals())
                .containsExactly("NO_ARTICLE feed!/https://courier.example/2019/03/school/:"
                        + " only a link and a summary: fetch https://courier.example/2019/03/school/");
        assertThat(taken.documents().get(0).said())
                .contains(new Said(
                        "feed entry",
                        Optional.of("Bridge shelled \u2013 no one hurt"),
                        Optional.of("Alma Courier & Post"),
                        Optional.of("Ana Petri"),
                        Optional.of("2019-03-04T00:30+03:00"),
                        Optional.of("https://courier.example/2019/03/bridge/")));
        Report report = taken.reports().get(0);
        assertThat(report.title()).contains("Bridge shelled \u2013 no one hurt");
        assertThat(report.text()).contains("the mayor\u2019s office said", "by way of Borna.");
        assertThat(report.published().map(DateEvidence::date)).hasToString("Optional[2019-03-04]");
    }

    @Test
    void takesTheWholeTextsOfAtom() {
        Harvest taken = Harvest.from("feed", utf8(ATOM));
        assertThat(taken.documents().get(0).said())
                .contains(new Said(
                        "feed entry",
                        Optional.of("Bridge & school shelled"),
                        Optional.of("Valley Wire"),
                        Optional.of("Ion Vasile"),
                        Optional.of("2019-03-04T00:15:30.123+02:00"),
                        Optional.of("https://post.example/a/bridge")));
        assertThat(taken.reports().get(0).text()).contains("the mayor\u2019s office said", "by way of Borna.");
        assertThat(taken.outcome()).isEqualTo("report, no-article");
    }

    @Test
    void takesTheWholeTextsOfRdfInItsCharacterSet() {
        Harvest taken = Harvest.from("feed", RDF.getBytes(StandardCharsets.ISO_8859_1));
        Said said = taken.documents().get(0).said().orElseThrow();
        assertThat(said.title()).contains("Caf\u00e9 shelled");
        assertThat(said.byline()).contains("A. B.");
        assertThat(said.published()).contains("2019-03-04T00:30+03:00");
    }

    @Test
    void takesTheWholeTextsOfJsonFeeds() {
        Harvest taken = Harvest.from("feed", utf8(JSON));
        assertThat(taken.locations()).containsExactly("feed!/https://blog.example/1", "feed!/item 2");
        assertThat(taken.outcome()).isEqualTo("report, no-article");
        Said said = taken.documents().get(0).said().orElseThrow();
        assertThat(said.byline()).contains("Ana, Ion");
        assertThat(said.published()).contains("2019-03-04T00:30+03:00");
        assertThat(taken.reports().get(1).text()).contains("shelled again on Tuesday.\n");
    }

    @Test
    void readsFeedsInOtherCharacterSets() {
        for (String name : List.of("UTF-16", "UTF-16LE", "windows-1252")) {
            byte[] bytes =
                    RSS.replace("\"UTF-8\"", "\"" + name + "\"").getBytes(java.nio.charset.Charset.forName(name));
            byte[] marked = name.equals("UTF-16LE") ? WebArchive.joined(new byte[] {-1, -2}, bytes) : bytes;
            assertThat(Harvest.from(name, marked).documents()).as(name).hasSize(1);
        }
    }

    @Test
    void findsFeedsInCrawls() {
        byte[] archive = WebArchive.packed()
                .response(
                        "https://courier.example/feed",
                        "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n",
                        utf8(RSS))
                .bytes();
        assertThat(Harvest.from("x.warc.gz", archive).locations())
                .containsExactly(
                        "x.warc.gz!/20240305060708/https://courier.example/feed!/https://courier.example/2019/03/bridge/");
    }

    @Test
    void namesWhatMustBeFetched() throws IOException {
        assertThat(FeedFormat.announced(utf8(RSS)))
                .containsExactly(new FeedFormat.Announced(
                        "School opens", "https://courier.example/2019/03/school/", "2019-03-03T09:05Z"));
    }

    @Test
    void leavesSiteMapsToBeRefused() {
        String map =
                "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url/></urlset>";
        assertThat(Harvest.from("map", utf8(map)).outcome()).isEqualTo("no-article");
    }

    @Test
    void endsAtEveryPrefix() {
        for (String feed : List.of(RSS, ATOM, RDF, JSON)) {
            byte[] whole = utf8(feed);
            for (int end = 0; end <= whole.length; end++) {
                byte[] prefix = Arrays.copyOf(whole, end);
                assertThatCode(() -> Harvest.from("cut", prefix)).doesNotThrowAnyException();
            }
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
