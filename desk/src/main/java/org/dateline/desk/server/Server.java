package org.dateline.desk.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.desk.access.Door;
import org.dateline.desk.access.Entrance;
import org.dateline.desk.access.Permission;
import org.dateline.desk.access.Role;
import org.dateline.desk.api.Api;
import org.dateline.desk.api.Endpoint;
import org.dateline.desk.page.Answer;
import org.dateline.desk.page.Page;
import org.dateline.desk.page.Pages;
import org.dateline.desk.picture.Tiles;
import org.dateline.desk.query.Parameters;
import org.dateline.desk.query.Refused;
import org.dateline.desk.query.Request;
import org.dateline.desk.reading.Readings;
import org.dateline.desk.review.Reviewing;
import org.dateline.desk.snapshot.Snapshot;
import org.dateline.desk.snapshot.Snapshots;
import org.dateline.desk.snapshot.Unavailable;
import org.dateline.desk.view.Frame;
import org.dateline.desk.view.ProblemView;
import org.dateline.desk.view.View;
import org.dateline.desk.view.Wording;
import org.dateline.ledger.Ledger;
import org.dateline.ledger.LedgerException;
import org.dateline.model.Sha256;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Answers the requests of those who may make them. */
public final class Server implements AutoCloseable {
    private static final int MOST_THREADS = 40;
    private static final int LEAST_THREADS = 4;
    /** Long queries are to reach the page that refuses them. */
    private static final int HEADER_BYTES = 64 * 1024;

    private static final String KEPT = "public, max-age=31536000, immutable";
    private static final String JSON = "application/json; charset=utf-8";
    private static final String NOT_KEPT = "no-cache";

    private final Path file;
    private final Snapshots snapshots;
    private final Templates templates = new Templates();
    private final Optional<Tiles> tiles;
    private final PrintStream log;
    private final Readings readings;
    private final Reviewing reviewing;
    private final List<Path> coded;
    private final Entrance entrance;
    private final Porter porter;
    private final ChangeStream changes;
    private final Assets assets = new Assets();
    private final Javalin javalin;

    /**
     * Starts to answer.
     *
     * @throws io.javalin.util.JavalinBindException if the port is taken
     */
    public static Server start(Setup setup) {
        return new Server(setup);
    }

    private Server(Setup setup) {
        file = setup.file();
        coded = setup.coded();
        entrance = setup.entrance();
        tiles = setup.tiles();
        log = setup.log();
        snapshots = new Snapshots(file, Pages::prepare, setup.asOf());
        readings = new Readings(file, setup.version(), setup.afterwards(), log);
        reviewing = new Reviewing(snapshots, readings);
        porter = new Porter(entrance, setup.asOf().isPresent() ? Role.READER : Role.ADMIN, Clock.systemUTC());
        changes = new ChangeStream(snapshots);
        javalin = Javalin.create(this::configure);
        javalin.start(entrance.host(), entrance.port());
    }

    /** Where it answers. */
    public URI address() {
        String host = entrance.host().contains(":") ? "[" + entrance.host() + "]" : entrance.host();
        return URI.create("http://" + host + ":" + javalin.port() + "/");
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = ReviewForm.MOST;
        config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS, LEAST_THREADS);
        config.jetty.multipartConfig.maxFileSize(HandedIn.MOST, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(HandedIn.MOST, SizeUnit.BYTES);
        config.jetty.modifyHttpConfiguration(Server::restrain);
        config.jetty.modifyServer(server -> server.setErrorHandler(new BareErrors()));
        Map<String, String> headers = Headers.with(tiles);
        config.routes.before(context -> headers.forEach(context::header));
        porter.addTo(config.routes);
        config.routes.get("/assets/{digest}/{name}", this::asset, Permission.ENTER);
        for (Page page : Pages.all()) {
            config.routes.get(page.path(), context -> answer(page, context), Permission.LOOK);
        }
        for (Endpoint endpoint : Api.all()) {
            config.routes.get(endpoint.path(), context -> answer(endpoint, context), Permission.LOOK);
        }
        new ReadingPages(readings, snapshots, this::show).addTo(config.routes);
        new ReviewPages(reviewing, snapshots, this::showNow).addTo(config.routes);
        if (!coded.isEmpty()) {
            new AgreementPages(coded.get(0), coded.get(1), reviewing, snapshots, this::showNow).addTo(config.routes);
        }
        new SituationPages(reviewing, snapshots, entrance.at(), this::showNow).addTo(config.routes);
        new AlertPages(snapshots, entrance.at(), this::showNow).addTo(config.routes);
        config.routes.sse(
                Api.CHANGE_STREAM, client -> changes.add(client, porter.standing(client.ctx())), Permission.LOOK);
        config.routes.get(
                "/api/openapi.json", context -> context.contentType(JSON).result(Api.description()), Permission.LOOK);
        porter.door().ifPresent(door -> addPeople(config, door));
        configureProblems(config);
    }

    private void addPeople(JavalinConfig config, Door door) {
        new SignInPages(door, porter.cookie(), name -> note(name, "signed in", "desk", ""), this::show)
                .addTo(config.routes);
        new PeoplePages(door.people(), this::note, this::show).addTo(config.routes);
    }

    /** Notes in the ledger's log, if there is a ledger yet. */
    private void note(String by, String action, String subject, String after) {
        try (Ledger ledger = Ledger.openExisting(file)) {
            ledger.audit().note(by, action, subject, after);
        } catch (LedgerException e) {
            log.println(by + " " + action + " " + subject + " " + after + "; not in the ledger: " + e.getMessage());
        }
    }

    private static void restrain(HttpConfiguration configuration) {
        configuration.setSendServerVersion(false);
        configuration.setSendDateHeader(false);
        configuration.setRequestHeaderSize(HEADER_BYTES);
    }

    private void configureProblems(JavalinConfig config) {
        config.routes.exception(Refused.class, (refused, context) -> problem(context, Problems.of(refused)));
        config.routes.exception(Unavailable.class, (trouble, context) -> problem(context, Problems.of(trouble)));
        config.routes.exception(HttpResponseException.class, (thrown, context) -> {
            boolean unknown = thrown.getStatus() == 404;
            problem(context, unknown ? Problems.unknown(context.path()) : Problems.ofStatus(thrown.getStatus()));
        });
        // The one catch-all of a request.
        config.routes.exception(Exception.class, (failure, context) -> {
            failure.printStackTrace(log);
            problem(context, Problems.failed());
        });
    }

    private void asset(Context context) {
        Assets.Asset asset = assets.asset(context.pathParam("name"))
                .orElseThrow(() -> Refused.unknown("“" + context.path() + "” is no file of the desk."));
        boolean current = context.path().startsWith(assets.path() + "/");
        context.header("Cache-Control", current ? KEPT : NOT_KEPT)
                .contentType(asset.type())
                .result(asset.content());
    }

    private void answer(Page page, Context context) {
        Snapshots.Current current = snapshots.current();
        Parameters parameters = Parameters.of(context.queryParamMap());
        Request request = new Request(current.snapshot(), snapshots, context.pathParamMap(), parameters);
        Answer answer = page.answer().apply(request);
        if (answer instanceof Answer.Shown shown) {
            show(context, shown.view(), frame(context, current));
        } else if (answer instanceof Answer.Moved moved) {
            context.redirect(moved.address());
        }
    }

    private void answer(Endpoint endpoint, Context context) {
        Snapshot snapshot = snapshots.current().snapshot();
        String query = Optional.ofNullable(context.queryString()).orElse("");
        String tag = "\""
                + Sha256.of(snapshot.stamp() + " " + context.path() + " " + query)
                        .brief() + "\"";
        context.header("ETag", tag).header("Cache-Control", NOT_KEPT);
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        Parameters parameters = Parameters.of(context.queryParamMap());
        Request request = new Request(snapshot, snapshots, context.pathParamMap(), parameters);
        context.contentType(JSON).result(Api.json(endpoint.answer().apply(request)));
    }

    private void problem(Context context, ProblemView view) {
        context.status(view.status());
        if (context.path().startsWith("/api/")) {
            context.removeHeader("ETag");
            context.contentType("application/problem+json; charset=utf-8")
                    .result(Api.problem(view.status(), view.title(), view.faults()));
            return;
        }
        show(context, view);
    }

    /** Shows what needs no ledger. */
    private void show(Context context, View view) {
        show(
                context,
                view,
                new Frame(
                        assets.path(),
                        file.toString(),
                        Porter.known(context),
                        tiles,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** Shows what is of the ledger as it is now. */
    private void showNow(Context context, View view) {
        show(context, view, frame(context, snapshots.current()));
    }

    private void show(Context context, View view, Frame frame) {
        context.header("Cache-Control", frame.signedIn().isPresent() ? "no-store" : NOT_KEPT)
                .contentType("text/html; charset=utf-8")
                .result(templates.html(view, frame));
    }

    private Frame frame(Context context, Snapshots.Current current) {
        return new Frame(
                assets.path(),
                file.toString(),
                Porter.known(context),
                tiles,
                Optional.of(edition(current.snapshot())),
                snapshots.asOf().isPresent()
                        ? Optional.empty()
                        : Optional.of(current.snapshot().takenAt().toString()),
                current.trouble()
                        .map(trouble -> "What you see is of "
                                + Wording.instant(current.snapshot().takenAt()) + ": " + trouble.getMessage())
                        .or(() -> snapshots
                                .asOf()
                                .map(then -> "This is what the ledger held at " + Wording.instant(then)
                                        + ". It can only be looked at.")));
    }

    private static String edition(Snapshot snapshot) {
        return String.join(
                " · ",
                List.of(
                        Wording.count(snapshot.items().size(), "claim"),
                        Wording.count(snapshot.reports().size(), "report"),
                        "as of " + Wording.instant(snapshot.takenAt())));
    }

    @Override
    public void close() {
        changes.close();
        javalin.stop();
        readings.close();
        snapshots.close();
    }
}
