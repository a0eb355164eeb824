-- user_name_key and email_key are the lower-case forms that look-ups compare.
create table if not exists account (
  id uuid primary key,
  subject varchar(36) not null unique,
  user_name varchar(320) not null,
  user_name_key varchar(320) not null unique,
  display_name varchar(320) not null,
  given_name varchar(320),
  family_name varchar(320),
  email varchar(320),
  email_key varchar(320),
  email_verified boolean not null,
  password_hash varchar(200),
  external_id varchar(320) unique,
  active boolean not null,
  -- Raised whenever sessions begun before must end.
  epoch integer not null,
  version integer not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null
);
create index if not exists account_email on account (email_key);

create table if not exists password_link (
  token_hash varchar(64) primary key,
  account_id uuid not null references account (id) on delete cascade,
  expires_at timestamp with time zone not null
);

create table if not exists signing_key (
  id varchar(64) primary key,
  jwk varchar(8000) not null
);
