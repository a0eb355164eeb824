package dev.footbridge.example.hrm.crossing;

import dev.footbridge.example.hrm.login.HrmUser;
import dev.footbridge.example.hrm.pages.HrmFrame;
import dev.footbridge.servlet.host.PageFrame;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Puts Footbridge's pages into the product's frame. */
@Component
class HrmPageFrame implements PageFrame {
    @Override
    public void write(PageModel page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter()
                .write(HrmFrame.of(page.title(), page.locale().getLanguage(), page.standalone() ? null : signedIn())
                        .with(page.stylesheets(), page.scripts())
                        .around(page.bodyHtml(), page.path()));
    }

    private static @Nullable HrmUser signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof HrmUser user ? user : null;
    }
}
