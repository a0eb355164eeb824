/** Accounts over the admin API of Keycloak (26). */
@NullMarked
package dev.footbridge.idp.keycloak;

import org.jspecify.annotations.NullMarked;
