INSERT INTO fb_user (tenant_id, user_id, name, employee_number, group_name, department, active, kind, may_provision,
    locale, domains, shared_mailbox, name_folded, text_folded)
SELECT 'acme', 'u' || n, first || ' Lindqvist ' || n, CAST(n AS VARCHAR), 'Grupp ' || n % 40, 'Avdelning ' || n % 400,
    n % 50 <> 0, CASE WHEN n % 200 = 1 THEN 'INTERNAL_ONLY' ELSE 'INTERACTIVE' END, n % 10000 = 0, 'sv',
    CASE WHEN n % 10 = 9 THEN '' WHEN n % 10 = 8 THEN 'home.example' ELSE 'acme.example' END,
    n % 1000 = 9, LOWER(first) || ' lindqvist ' || n, LOWER(first) || ' lindqvist ' || n || ' ' || n
FROM (SELECT n, (ARRAY['Alva', 'Birk', 'Clara', 'Doris', 'Elis', 'Folke', 'Greta', 'Hugo'])[1 + n % 8] AS first
    FROM generate_series(1, :users) AS n) AS people;
INSERT INTO fb_provisioning (tenant_id, user_id, version, epoch, state, unlink_reason, link_address, link_canonical,
    link_issuer, link_subject, linked_at, link_proof, link_challenge, pending, pending_address, pending_canonical,
    pending_origin, pending_wrong_tries, addresses_folded, sends, wrong_tries, setback)
SELECT 'acme', 'u' || n, 1, 1, CASE WHEN linked THEN 'LINKED' ELSE 'AWAITING_VERIFICATION' END, NULL,
    CASE WHEN linked THEN address END, CASE WHEN linked THEN address END, CASE WHEN linked THEN 'https://idp.example' END,
    CASE WHEN linked THEN 's' || n END, CASE WHEN linked THEN CURRENT_TIMESTAMP END, CASE WHEN linked THEN 'CODE' END,
    CASE WHEN linked THEN gen_random_uuid() END, CASE WHEN linked THEN NULL ELSE 'AWAITING_VERIFICATION' END,
    CASE WHEN linked THEN NULL ELSE address END, CASE WHEN linked THEN NULL ELSE address END,
    CASE WHEN linked THEN NULL ELSE 'SELF' END, CASE WHEN linked THEN NULL ELSE 0 END, address, '', 0, ''
FROM (SELECT n, n % 10 < 5 AS linked, 'u' || n || CASE WHEN n % 7 = 0 THEN '@home.example' ELSE '@acme.example' END AS address
    FROM generate_series(1, :users) AS n WHERE n % 10 < 6) AS reached;
INSERT INTO fb_address_fingerprint (tenant_id, fingerprint, user_id, own)
SELECT tenant_id, CAST(MD5(CASE WHEN CAST(employee_number AS INTEGER) % 500 = 6 THEN 'family' || CAST(employee_number AS INTEGER) / 1000
    ELSE user_id END) AS UUID), user_id, FALSE FROM fb_user WHERE domains <> '';
INSERT INTO fb_address_fingerprint (tenant_id, fingerprint, user_id, own)
SELECT tenant_id, CAST(MD5(user_id) AS UUID), user_id, TRUE FROM fb_provisioning;
INSERT INTO fb_challenge (id, tenant_id, user_id, place, kind, hash_key, hash, sent_at, expires_at)
SELECT gen_random_uuid(), 'acme', user_id, 0, 'CODE', 'k', REPEAT('0', 64), CURRENT_TIMESTAMP, CURRENT_TIMESTAMP + INTERVAL '1 day'
FROM fb_provisioning WHERE state = 'AWAITING_VERIFICATION';
INSERT INTO fb_audit (id, tenant_id, user_id, happened_at, kind, actor_role, channel, detail)
SELECT gen_random_uuid(), 'acme', user_id, CURRENT_TIMESTAMP, 'CODE_SENT', 'USER', 'PAGE', '' FROM fb_provisioning;
INSERT INTO fb_outbox (id, tenant_id, user_id, epoch, work, address, created_at, state)
SELECT id, tenant_id, user_id, 1, 'SEND_CODE', user_id || '@acme.example', CURRENT_TIMESTAMP,
    CASE WHEN HASHTEXT(user_id) % 100 = 0 THEN 'FAILED' ELSE 'SENT' END FROM fb_challenge;
UPDATE fb_challenge SET expires_at = CURRENT_TIMESTAMP - INTERVAL '1 minute' WHERE HASHTEXT(user_id) % 3 = 0
