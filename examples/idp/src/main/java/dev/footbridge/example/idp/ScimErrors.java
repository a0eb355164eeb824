package dev.footbridge.example.idp;

import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Gives every fault of a SCIM call the shape of RFC 7644 section 3.12. */
@RestControllerAdvice(assignableTypes = {ScimUsers.class, ScimSearch.class})
class ScimErrors {

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> answer(ScimError error) {
        return ResponseEntity.status(error.status())
                .contentType(MediaType.parseMediaType(ScimUser.TYPE))
                .body(error.body());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> taken(DuplicateKeyException fault) {
        return answer(ScimError.taken());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> unreadable(HttpMessageNotReadableException fault) {
        return ResponseEntity.status(HttpStatus.BAD_REQUEST)
                .contentType(MediaType.parseMediaType(ScimUser.TYPE))
                .body(ScimError.badRequest("invalidSyntax", "The body is not the JSON this call takes.")
                        .body());
    }
}
