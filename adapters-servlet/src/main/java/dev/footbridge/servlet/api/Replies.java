package dev.footbridge.servlet.api;

import dev.footbridge.Answer;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import java.util.function.Function;

/** From the core's answers to results. */
final class Replies {
    private final Problems problems;

    Replies(Problems problems) {
        this.problems = problems;
    }

    /** @param shape the JSON document of what was granted */
    <T> WebResult of(WebRequest request, int status, Answer<T> answer, Function<? super T, Object> shape) {
        if (answer instanceof Answer.Granted<T> granted) {
            return JsonText.result(status, shape.apply(granted.result()));
        }
        return problems.refused(request, ((Answer.Denied<T>) answer).why());
    }

    Problems problems() {
        return problems;
    }
}
