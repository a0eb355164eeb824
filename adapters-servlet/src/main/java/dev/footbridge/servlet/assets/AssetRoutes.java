package dev.footbridge.servlet.assets;

import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.Route;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import java.util.List;

/** Serves the style sheets and the scripts. */
public final class AssetRoutes {

    public List<Route> routes() {
        return List.of(route(Assets.STYLE), route(Assets.SCRIPT), route(Assets.CHART), route(Assets.CHART_STYLE));
    }

    private static Route route(Asset asset) {
        return Route.get("/assets/{hash}/" + asset.name(), Access.ANYBODY, request -> serve(asset, request));
    }

    /** Another hash is another content, which this node does not have; answering with ours would be kept for ever. */
    private static WebResult serve(Asset asset, WebRequest request) {
        return request.pathValue("hash").equals(asset.hash())
                ? WebResult.of(200, new WebResult.Body.Asset(asset.contentType(), asset.text()))
                : WebResult.nothing(404);
    }
}
