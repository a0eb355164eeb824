package dev.footbridge.example.idp;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 503 for the account API while a test says so. */
final class ScimOutage {

    private final AtomicBoolean out = new AtomicBoolean();

    void set(boolean value) {
        out.set(value);
    }

    OncePerRequestFilter filter(ScimRefusals refusals) {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                if (out.get()) {
                    refusals.write(response, HttpStatus.SERVICE_UNAVAILABLE, "Out of order.");
                } else {
                    chain.doFilter(request, response);
                }
            }
        };
    }
}
