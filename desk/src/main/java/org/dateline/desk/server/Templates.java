package org.dateline.desk.server;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.dateline.desk.view.Frame;
import org.dateline.desk.view.View;

/** Views as HTML. Templates escape whatever they are given. */
final class Templates {
    private static final String PACKAGE = "org.dateline.desk.template";

    private final TemplateEngine engine;

    /** Those that the build compiled. */
    Templates() {
        this(TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE));
    }

    Templates(TemplateEngine engine) {
        this.engine = engine;
    }

    String html(View view, Frame frame) {
        StringOutput output = new StringOutput();
        engine.render(view.template(), Map.of("view", view, "frame", frame), output);
        return output.toString();
    }
}
