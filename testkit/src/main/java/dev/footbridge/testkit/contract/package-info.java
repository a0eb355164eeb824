/**
 * What every implementation of a port must keep, as tests to inherit. A test class implements the contract, says in one
 * method where the port under test is, and runs like any other JUnit class:
 *
 * <pre>{@code
 * class OurMailerTest implements MailerContract {
 *     public Mailer mailer() { … }
 *     public List<ReceivedMail> received(EmailAddress to) { … }
 * }
 * }</pre>
 *
 * <table>
 * <caption>Which contract proves which port</caption>
 * <tr><th>port</th><th>contract</th><th>what the test hands out</th></tr>
 * <tr><td>{@code Directory}</td><td>{@code DirectoryContract}</td><td>{@code TestDirectory}</td></tr>
 * <tr><td>{@code Mailer}</td><td>{@code MailerContract}</td><td>the mailer, and what arrived for an address</td></tr>
 * <tr><td>{@code Accounts}</td><td>{@code AccountsContract}</td><td>{@code TestIdentityProvider}, which
 *     {@code FakeIdentityProvider.seenThrough} makes for SCIM</td></tr>
 * <tr><td>{@code ProvisioningStore}</td><td>{@code ProvisioningStoreContract}</td><td>{@code Ports}</td></tr>
 * <tr><td>{@code TenantStore}</td><td>{@code TenantStoreContract}</td><td>{@code Ports}</td></tr>
 * <tr><td>{@code Outbox}</td><td>{@code OutboxContract}</td><td>{@code Ports}</td></tr>
 * <tr><td>{@code UserProjection}</td><td>{@code UserProjectionContract}</td><td>{@code Ports}</td></tr>
 * <tr><td>{@code AuditLog}</td><td>{@code AuditLogContract}</td><td>{@code Ports}</td></tr>
 * <tr><td>{@code AuditChainStore}</td><td>{@code AuditChainStoreContract}</td><td>{@code Ports}</td></tr>
 * <tr><td>{@code PersonStore}</td><td>{@code PersonStoreContract}</td><td>{@code Ports}</td></tr>
 * </table>
 *
 * <p>{@code StoresContract} is the last seven at once. A method that begins with an id names the rule that it holds.
 */
@NullMarked
package dev.footbridge.testkit.contract;

import org.jspecify.annotations.NullMarked;
