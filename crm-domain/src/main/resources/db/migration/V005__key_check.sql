-- Recognises the keys by digests, so that a start with another bank's or a lost and remade key file
-- is refused before anything is sealed with it.
create table crypto_key_check (
    id          integer     not null,
    purpose     varchar(32) not null,
    key_version integer     not null,
    check_value varchar(64) not null,
    constraint pk_crypto_key_check primary key (id),
    constraint uq_crypto_key_check_purpose unique (purpose)
);
