-- Footbridge, schema version 5, for PostgreSQL 12 and later.
-- May be run again: what is there stays as it is. Ids and addresses are compared bytewise (COLLATE "C").

CREATE TABLE IF NOT EXISTS fb_schema (
    version    INTEGER NOT NULL PRIMARY KEY,
    applied_at TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL
);

CREATE TABLE IF NOT EXISTS fb_tenant (
    tenant_id       VARCHAR(128) COLLATE "C" NOT NULL PRIMARY KEY,
    name            VARCHAR NOT NULL,
    zone            VARCHAR NOT NULL,
    locale          VARCHAR NOT NULL,
    phase           VARCHAR(20) NOT NULL,
    phase_since     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    allowed_domains VARCHAR NOT NULL, -- one a line; none means every domain
    no_public_providers BOOLEAN DEFAULT FALSE NOT NULL, -- gmail.com and its like are refused
    texts           VARCHAR NOT NULL, -- one a line: kind, language, text; \ before what would end it
    waves           VARCHAR COLLATE "C" NOT NULL, -- groups that went ahead, one a line
    plan_at         VARCHAR(40), -- on the wall in the tenant's zone, ISO 8601
    plan_ceiling    INTEGER,
    planned_by      VARCHAR(128) COLLATE "C",
    glass_user_id   VARCHAR(128) COLLATE "C",
    glass_reason    VARCHAR,
    glass_opened_at TIMESTAMP(6) WITH TIME ZONE,
    glass_until     TIMESTAMP(6) WITH TIME ZONE,
    rollback_hours  INTEGER NOT NULL,
    reminders_on BOOLEAN DEFAULT FALSE NOT NULL,
    reminders_days VARCHAR DEFAULT '7 7 14' NOT NULL, -- pauses, the last one goes on
    reminders_last_call INTEGER DEFAULT 3 NOT NULL,
    reminders_most INTEGER DEFAULT 5 NOT NULL,
    reminders_from VARCHAR DEFAULT '08:00' NOT NULL,
    reminders_to VARCHAR DEFAULT '17:00' NOT NULL,
    reminders_weekends BOOLEAN DEFAULT FALSE NOT NULL,
    report_recipients VARCHAR DEFAULT '' NOT NULL, -- addresses, one a line; none means no reports
    report_sent_on VARCHAR, -- a Monday in the tenant's zone, ISO 8601
    report_waiting VARCHAR DEFAULT '' NOT NULL, -- of the recipients, one a line
    report_tried_at TIMESTAMP(6) WITH TIME ZONE,
    version         BIGINT NOT NULL
);

-- One row per user of whom anything is kept. Addresses stand as typed and in canonical form.
CREATE TABLE IF NOT EXISTS fb_provisioning (
    tenant_id           VARCHAR(128) COLLATE "C" NOT NULL,
    user_id             VARCHAR(128) COLLATE "C" NOT NULL,
    version             BIGINT NOT NULL,
    epoch               BIGINT NOT NULL,
    state               VARCHAR(30) NOT NULL, -- UNLINKED, AWAITING_VERIFICATION, VERIFIED, LINKED
    unlink_reason       VARCHAR(40),
    link_address        VARCHAR(254),
    link_canonical      VARCHAR(254) COLLATE "C",
    link_issuer         VARCHAR(512) COLLATE "C",
    link_subject        VARCHAR(255) COLLATE "C",
    linked_at           TIMESTAMP(6) WITH TIME ZONE,
    link_proof          VARCHAR(10),
    link_challenge      UUID,
    pending             VARCHAR(30), -- AWAITING_VERIFICATION or VERIFIED; in LINKED, the replacement's
    pending_address     VARCHAR(254),
    pending_canonical   VARCHAR(254) COLLATE "C",
    pending_origin      VARCHAR(10),
    pending_wrong_tries INTEGER,
    verified_at         TIMESTAMP(6) WITH TIME ZONE,
    pending_proof       VARCHAR(10),
    pending_challenge   UUID,
    account_refusal     VARCHAR(40),
    saved_address       VARCHAR(254),
    saved_canonical     VARCHAR(254) COLLATE "C",
    addresses_folded    VARCHAR COLLATE "C" NOT NULL, -- what a search looks in; folded by Footbridge, not by lower()
    sends               VARCHAR NOT NULL, -- times of the last hour's sends, ISO 8601
    tries_since         TIMESTAMP(6) WITH TIME ZONE,
    wrong_tries         INTEGER NOT NULL,
    setback             VARCHAR(20) NOT NULL, -- what became of the latest attempt, if the state does not say; else empty
    CONSTRAINT fb_provisioning_key PRIMARY KEY (tenant_id, user_id),
    CONSTRAINT fb_provisioning_linked CHECK ((state = 'LINKED') = (link_subject IS NOT NULL))
) WITH (fillfactor = 70); -- room beside a row for its next version, which then needs no new entry in any index
CREATE UNIQUE INDEX IF NOT EXISTS fb_provisioning_account ON fb_provisioning (link_issuer, link_subject, tenant_id)
    WHERE link_subject IS NOT NULL;

-- Outstanding codes and links, as keyed hashes.
CREATE TABLE IF NOT EXISTS fb_challenge (
    tenant_id  VARCHAR(128) COLLATE "C" NOT NULL,
    user_id    VARCHAR(128) COLLATE "C" NOT NULL,
    id         UUID NOT NULL,
    place      INTEGER NOT NULL, -- 0 is the oldest
    kind       VARCHAR(10) NOT NULL,
    hash_key   VARCHAR NOT NULL,
    hash       VARCHAR(64) NOT NULL,
    sent_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    expires_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    CONSTRAINT fb_challenge_key PRIMARY KEY (tenant_id, user_id, id)
);

-- Proven addresses: one user of the tenant each.
CREATE TABLE IF NOT EXISTS fb_claimed_address (
    tenant_id VARCHAR(128) COLLATE "C" NOT NULL,
    canonical VARCHAR(254) COLLATE "C" NOT NULL,
    user_id   VARCHAR(128) COLLATE "C" NOT NULL,
    CONSTRAINT fb_claimed_address_key PRIMARY KEY (tenant_id, canonical)
);
CREATE INDEX IF NOT EXISTS fb_claimed_address_of ON fb_claimed_address (tenant_id, user_id);

-- SHA-256 of a link's token leads to its challenge, also after use and expiry.
CREATE TABLE IF NOT EXISTS fb_link_token (
    digest       VARCHAR(64) COLLATE "C" NOT NULL PRIMARY KEY,
    tenant_id    VARCHAR(128) COLLATE "C" NOT NULL,
    user_id      VARCHAR(128) COLLATE "C" NOT NULL,
    challenge_id UUID NOT NULL,
    created_at   TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL
);
CREATE INDEX IF NOT EXISTS fb_link_token_of ON fb_link_token (tenant_id, user_id);

-- What identity providers have ended; digest is SHA-256 of issuer and token id, so that nothing is taken twice.
CREATE TABLE IF NOT EXISTS fb_provider_logout (
    digest     VARCHAR(64) COLLATE "C" NOT NULL PRIMARY KEY,
    issuer     VARCHAR(512) COLLATE "C" NOT NULL,
    subject    VARCHAR(255) COLLATE "C",
    session_id VARCHAR(255) COLLATE "C",
    ended_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
CREATE INDEX IF NOT EXISTS fb_provider_logout_session ON fb_provider_logout (session_id);
CREATE INDEX IF NOT EXISTS fb_provider_logout_subject ON fb_provider_logout (subject, ended_at);

-- Counters over users, tenants and nodes; only the present window of each is kept.
CREATE TABLE IF NOT EXISTS fb_limit (
    counter       VARCHAR(200) COLLATE "C" NOT NULL,
    window_millis BIGINT NOT NULL,
    window_number BIGINT NOT NULL, -- windows since the epoch
    used          BIGINT NOT NULL,
    CONSTRAINT fb_limit_key PRIMARY KEY (counter, window_millis)
);

CREATE TABLE IF NOT EXISTS fb_audit (
    id             UUID NOT NULL PRIMARY KEY,
    entry_number   BIGINT GENERATED ALWAYS AS IDENTITY, -- order of events at the same time
    tenant_id      VARCHAR(128) COLLATE "C" NOT NULL,
    user_id        VARCHAR(128) COLLATE "C",
    happened_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    kind           VARCHAR(40) NOT NULL,
    actor_role     VARCHAR(20) NOT NULL,
    actor_user     VARCHAR(128) COLLATE "C",
    channel        VARCHAR(10) NOT NULL,
    client_address VARCHAR,
    detail         VARCHAR NOT NULL,
    reason         VARCHAR,
    -- Place in the tenant's chain; null until a job has chained the entry. Values of 64 hexadecimal digits.
    chain_sequence        BIGINT,
    previous_hash         VARCHAR(64),
    chain_hash            VARCHAR(64),
    -- What was said of a person, as it is hashed; without its salt it is erased.
    user_id_digest        VARCHAR(64),
    user_id_salt          VARCHAR(64),
    actor_user_digest     VARCHAR(64),
    actor_user_salt       VARCHAR(64),
    client_address_digest VARCHAR(64),
    client_address_salt   VARCHAR(64),
    detail_digest         VARCHAR(64),
    detail_salt           VARCHAR(64),
    reason_digest         VARCHAR(64),
    reason_salt           VARCHAR(64)
);
CREATE UNIQUE INDEX IF NOT EXISTS fb_audit_chain ON fb_audit (tenant_id, chain_sequence)
    WHERE chain_sequence IS NOT NULL;
CREATE INDEX IF NOT EXISTS fb_audit_of ON fb_audit (tenant_id, user_id, happened_at, entry_number);
CREATE INDEX IF NOT EXISTS fb_audit_by ON fb_audit (tenant_id, actor_user, happened_at, entry_number);
CREATE INDEX IF NOT EXISTS fb_audit_when ON fb_audit (tenant_id, happened_at, entry_number);
CREATE INDEX IF NOT EXISTS fb_audit_kind ON fb_audit (tenant_id, kind, happened_at, entry_number);
CREATE INDEX IF NOT EXISTS fb_audit_waiting ON fb_audit (tenant_id, entry_number) WHERE chain_sequence IS NULL;

-- The newest link of each tenant's chain; none before the first.
CREATE TABLE IF NOT EXISTS fb_audit_head (
    tenant_id     VARCHAR(128) COLLATE "C" NOT NULL PRIMARY KEY,
    last_sequence BIGINT NOT NULL,
    last_hash     VARCHAR(64) NOT NULL
);

-- The verdict of each user's latest sign-in before activation, as after it; copied from fb_audit when that is written.
CREATE TABLE IF NOT EXISTS fb_shadow (
    tenant_id VARCHAR(128) COLLATE "C" NOT NULL,
    user_id   VARCHAR(128) COLLATE "C" NOT NULL,
    verdict   VARCHAR(40) NOT NULL,
    seen_at   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    CONSTRAINT fb_shadow_key PRIMARY KEY (tenant_id, user_id)
);
CREATE INDEX IF NOT EXISTS fb_shadow_by ON fb_shadow (tenant_id, verdict, seen_at DESC, user_id);

-- Outgoing work. A lease moves available_at forward; when it runs out, the entry is free again.
CREATE TABLE IF NOT EXISTS fb_outbox (
    id            UUID NOT NULL PRIMARY KEY,
    tenant_id     VARCHAR(128) COLLATE "C" NOT NULL,
    user_id       VARCHAR(128) COLLATE "C" NOT NULL,
    epoch         BIGINT NOT NULL,
    work          VARCHAR(40) NOT NULL,
    address       VARCHAR(254) NOT NULL,
    sealing_key   VARCHAR, -- id of the key
    sealed_secret VARCHAR, -- encrypted; erased when the work is over
    created_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    expires_at    TIMESTAMP(6) WITH TIME ZONE,
    state         VARCHAR(10) DEFAULT 'QUEUED' NOT NULL, -- QUEUED, SENT, FAILED
    available_at  TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL,
    attempts      INTEGER DEFAULT 0 NOT NULL,
    detail        VARCHAR DEFAULT '' NOT NULL,
    finished_at   TIMESTAMP(6) WITH TIME ZONE,
    about         VARCHAR(254) -- another address that the mail names, masked; erased with the secret
);
CREATE INDEX IF NOT EXISTS fb_outbox_queue ON fb_outbox (created_at, id) WHERE state = 'QUEUED';
CREATE INDEX IF NOT EXISTS fb_outbox_expiry ON fb_outbox (expires_at) WHERE state = 'QUEUED';
CREATE INDEX IF NOT EXISTS fb_outbox_failed ON fb_outbox (tenant_id, user_id, id) WHERE state = 'FAILED';
CREATE INDEX IF NOT EXISTS fb_outbox_reminders ON fb_outbox (tenant_id, user_id, created_at) WHERE work = 'SEND_REMINDER';

-- Jobs that send links to many people. An open one holds the tenant's only open slot. Leases as in the outbox.
CREATE TABLE IF NOT EXISTS fb_bulk_job (
    id             UUID NOT NULL PRIMARY KEY,
    tenant_id      VARCHAR(128) COLLATE "C" NOT NULL,
    failed_of      UUID, -- the job whose failed people it takes; else null, and the filter counts
    filter_text    VARCHAR NOT NULL,
    filter_state   VARCHAR(30),
    filter_active  BOOLEAN,
    filter_reasons VARCHAR NOT NULL, -- one a line
    started_by     VARCHAR(128) COLLATE "C" NOT NULL,
    started_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    state          VARCHAR(10) NOT NULL, -- RUNNING, PAUSED, CANCELLED, DONE
    open_slot      INTEGER, -- 1 or null
    expected       INTEGER NOT NULL,
    listed         BOOLEAN NOT NULL,
    listed_up_to   VARCHAR(128) COLLATE "C",
    ended_at       TIMESTAMP(6) WITH TIME ZONE,
    due_at         TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL,
    CONSTRAINT fb_bulk_job_open UNIQUE (tenant_id, open_slot)
);
CREATE INDEX IF NOT EXISTS fb_bulk_job_of ON fb_bulk_job (tenant_id, started_at);
CREATE INDEX IF NOT EXISTS fb_bulk_job_due ON fb_bulk_job (state, due_at);

CREATE TABLE IF NOT EXISTS fb_bulk_person (
    job_id   UUID NOT NULL,
    user_id  VARCHAR(128) COLLATE "C" NOT NULL,
    mail_id  UUID NOT NULL, -- drawn beforehand: id of the challenge and of its outbox entry
    outcome  VARCHAR(10) DEFAULT 'WAITING' NOT NULL, -- WAITING, QUEUED, SKIPPED, FAILED
    reason   VARCHAR(40) DEFAULT '' NOT NULL,
    attempts INTEGER NOT NULL,
    due_at   TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL,
    CONSTRAINT fb_bulk_person_key PRIMARY KEY (job_id, user_id)
);
CREATE INDEX IF NOT EXISTS fb_bulk_person_waiting ON fb_bulk_person (job_id, outcome, user_id);

-- Recurring jobs; the columns are db-scheduler's.
CREATE TABLE IF NOT EXISTS fb_job (
    task_name            TEXT NOT NULL,
    task_instance        TEXT NOT NULL,
    task_data            BYTEA, -- kind of the last fault, in UTF-8; empty after a good run
    execution_time       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    picked               BOOLEAN NOT NULL,
    picked_by            TEXT,
    last_success         TIMESTAMP(6) WITH TIME ZONE,
    last_failure         TIMESTAMP(6) WITH TIME ZONE,
    consecutive_failures INTEGER,
    last_heartbeat       TIMESTAMP(6) WITH TIME ZONE,
    version              BIGINT NOT NULL,
    priority             SMALLINT,
    CONSTRAINT fb_job_key PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX IF NOT EXISTS fb_job_due ON fb_job (execution_time);
CREATE INDEX IF NOT EXISTS fb_job_alive ON fb_job (last_heartbeat);

-- Our copy of what lists and numbers need of the directory.
CREATE TABLE IF NOT EXISTS fb_user (
    tenant_id       VARCHAR(128) COLLATE "C" NOT NULL,
    user_id         VARCHAR(128) COLLATE "C" NOT NULL,
    name            VARCHAR NOT NULL,
    employee_number VARCHAR NOT NULL,
    group_name      VARCHAR NOT NULL,
    department      VARCHAR NOT NULL,
    active          BOOLEAN NOT NULL,
    kind            VARCHAR(20) NOT NULL,
    may_provision   BOOLEAN NOT NULL,
    locale          VARCHAR NOT NULL,
    domains         VARCHAR COLLATE "C" NOT NULL, -- of the addresses that may be suggested, in order, one a line
    shared_mailbox  BOOLEAN DEFAULT FALSE NOT NULL, -- the host has addresses for the user, all of them a function's
    name_folded     VARCHAR(200) COLLATE "C" NOT NULL, -- what lists are ordered by
    text_folded     VARCHAR COLLATE "C" NOT NULL, -- name and number, as a search folds them
    -- Copied from fb_provisioning and fb_challenge in the same transactions, so that a list needs this table alone.
    listed_state    VARCHAR(30) DEFAULT 'UNLINKED' NOT NULL, -- as in fb_provisioning, or EXEMPT
    standing        VARCHAR(30) DEFAULT '' NOT NULL, -- the classification before domains, time and deliveries are looked at
    at_hand         VARCHAR COLLATE "C" DEFAULT '' NOT NULL, -- domain of the address under way or saved, else as domains; each between line breaks
    live_until      TIMESTAMP(6) WITH TIME ZONE, -- when the last outstanding code or link expires
    live_kind       VARCHAR(10) DEFAULT '' NOT NULL, -- of all outstanding codes and links; empty if they differ
    search_folded   VARCHAR COLLATE "C" DEFAULT '' NOT NULL, -- text_folded and the addresses
    CONSTRAINT fb_user_key PRIMARY KEY (tenant_id, user_id)
);
CREATE INDEX IF NOT EXISTS fb_user_by_number ON fb_user USING hash (employee_number); -- of any length
CREATE INDEX IF NOT EXISTS fb_user_by_name ON fb_user (tenant_id, name_folded, user_id);
CREATE INDEX IF NOT EXISTS fb_user_by_state ON fb_user (tenant_id, listed_state, name_folded, user_id, active);
CREATE INDEX IF NOT EXISTS fb_user_by_standing ON fb_user (tenant_id, standing, name_folded, user_id, active);
CREATE INDEX IF NOT EXISTS fb_user_by_shared_mailbox ON fb_user (tenant_id, name_folded, user_id) WHERE shared_mailbox;

-- Where two users have the same address. Addresses that the host could suggest are kept nowhere, so that whoever takes
-- the tables reads none that its owner has not used: only a hash stands here, which tells that two are the same.
CREATE TABLE IF NOT EXISTS fb_address_fingerprint (
    tenant_id   VARCHAR(128) COLLATE "C" NOT NULL,
    fingerprint UUID NOT NULL, -- of tenant and canonical address
    user_id     VARCHAR(128) COLLATE "C" NOT NULL,
    own         BOOLEAN NOT NULL, -- linked, under way or saved; else one to suggest
    CONSTRAINT fb_address_fingerprint_key PRIMARY KEY (tenant_id, fingerprint, user_id, own)
);
CREATE INDEX IF NOT EXISTS fb_address_fingerprint_of_user ON fb_address_fingerprint (tenant_id, user_id, own);

-- A search among very many users needs trigrams. Where they may not be had, it works and is slower.
DO $$
BEGIN
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
    CREATE INDEX IF NOT EXISTS fb_user_by_text ON fb_user USING gin (search_folded gin_trgm_ops);
EXCEPTION WHEN OTHERS THEN
    RAISE NOTICE 'fb_user has no trigram index: %', SQLERRM;
END
$$;

-- How many were linked on a day, for the chart of a tenant's way.
CREATE TABLE IF NOT EXISTS fb_linked_on_day (
    tenant_id VARCHAR(128) COLLATE "C" NOT NULL,
    seen_on   DATE NOT NULL, -- in the tenant's zone
    linked    INTEGER NOT NULL,
    people    INTEGER NOT NULL,
    CONSTRAINT fb_linked_on_day_key PRIMARY KEY (tenant_id, seen_on)
);

CREATE TABLE IF NOT EXISTS fb_cursor (
    tenant_id   VARCHAR(128) COLLATE "C" NOT NULL PRIMARY KEY,
    cursor_text VARCHAR NOT NULL,
    put_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

-- Imports of addresses, from the preview to undoing.
CREATE TABLE IF NOT EXISTS fb_import_run (
    tenant_id    VARCHAR(128) COLLATE "C" NOT NULL,
    id           UUID NOT NULL,
    previewed_by VARCHAR(128) COLLATE "C",
    previewed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    file_name    VARCHAR NOT NULL,
    sha256       VARCHAR(64) NOT NULL,
    headings     VARCHAR NOT NULL, -- one a line, \ before what would end it
    places       VARCHAR NOT NULL, -- of the columns that are read, COLUMN=number, one a line
    ignored      VARCHAR NOT NULL, -- as headings
    stage        VARCHAR(20) NOT NULL, -- READING, PREVIEWED, APPLYING, APPLIED, UNDOING, UNDONE
    counts       VARCHAR NOT NULL, -- rows of each verdict when the last step was over, VERDICT=number, one a line
    acted_by     VARCHAR(128) COLLATE "C", -- who asked for applying or undoing
    rows_done    INTEGER NOT NULL, -- headway of the step that goes on
    up_to_row    INTEGER NOT NULL,
    due_at       TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP NOT NULL, -- the end of a lease
    CONSTRAINT fb_import_run_key PRIMARY KEY (tenant_id, id)
);
CREATE INDEX IF NOT EXISTS fb_import_run_of ON fb_import_run (tenant_id, previewed_at);
CREATE INDEX IF NOT EXISTS fb_import_run_due ON fb_import_run (stage, due_at);

CREATE TABLE IF NOT EXISTS fb_import_row (
    tenant_id      VARCHAR(128) COLLATE "C" NOT NULL,
    run_id         UUID NOT NULL,
    file_row       INTEGER NOT NULL,
    cells          VARCHAR NOT NULL, -- as headings
    user_id        VARCHAR(128) COLLATE "C",
    former_address VARCHAR(254),
    next_address   VARCHAR(254),
    verdict        VARCHAR(40) NOT NULL,
    fault_column   VARCHAR(20),
    address_fault  VARCHAR(40),
    other_row      INTEGER NOT NULL,
    CONSTRAINT fb_import_row_key PRIMARY KEY (tenant_id, run_id, file_row)
) WITH (fillfactor = 45); -- most rows are settled once

INSERT INTO fb_schema (version) VALUES (5) ON CONFLICT DO NOTHING;
