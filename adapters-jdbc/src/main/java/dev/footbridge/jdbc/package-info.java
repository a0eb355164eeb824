/**
 * The stores on a relational database: PostgreSQL for use, H2 for examples and trials.
 *
 * <p>Every write takes a connection of its own and never joins a transaction of the host, because an answer may only be
 * given once it is committed (decisions 8). So hand in the plain {@link javax.sql.DataSource}, not a proxy that binds
 * connections to a transaction.
 */
@NullMarked
package dev.footbridge.jdbc;

import org.jspecify.annotations.NullMarked;
