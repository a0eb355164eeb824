package dev.footbridge.servlet;

import dev.footbridge.Footbridge;
import dev.footbridge.servlet.pages.Templates;
import dev.footbridge.servlet.web.Route;
import dev.footbridge.servlet.words.Words;
import java.util.List;

/** Pages and calls that a host may have or leave, because they need a module of their own. */
public interface FurtherRoutes {

    List<Route> routes(Footbridge footbridge, Words words, Templates templates);

    /** The largest file that these routes take, in bytes; 0 if they take none. */
    long largestUpload();
}
