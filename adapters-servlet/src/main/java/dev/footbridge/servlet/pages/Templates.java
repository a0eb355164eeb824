package dev.footbridge.servlet.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates of {@code src/main/jte}, compiled into classes of this module when it was built. */
public final class Templates {
    private static final String PACKAGE = "dev.footbridge.servlet.template";

    private final TemplateEngine engine;

    public Templates() {
        engine = TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);
        engine.setTrimControlStructures(true);
    }

    /**
     * @param name of the file, such as {@code account/code.jte}
     * @param parameters by the names that the template declares
     * @return safe HTML: values are escaped for the place where they stand
     */
    public String render(String name, Map<String, Object> parameters) {
        StringOutput html = new StringOutput();
        engine.render(name, parameters, html);
        return html.toString();
    }
}
