-- Who works where, and what each may do with whose customers.
--
-- Why it looks like this: actions come from roles and are fixed by the product (role_permission is
-- seeded here and proven by a test); whose customers they concern is a matter of each person's scope,
-- which no permission string could say safely. Branches carry their path with delimiters, so that
-- 0101 never takes in 01011. Rights are granted for a time and are read anew for each request.
-- Failed sign-ins stand with the account, so that restarting a node forgets nothing.

CREATE TABLE branch (
    code        VARCHAR(12)  NOT NULL,
    name        VARCHAR(100) NOT NULL,
    name_en     VARCHAR(100) NOT NULL,
    parent_code VARCHAR(12),
    path        VARCHAR(250) NOT NULL,
    version     INTEGER      NOT NULL,
    CONSTRAINT pk_branch PRIMARY KEY (code),
    CONSTRAINT fk_branch_parent FOREIGN KEY (parent_code) REFERENCES branch (code),
    CONSTRAINT uq_branch_path UNIQUE (path),
    CONSTRAINT ck_branch_path CHECK (
        (parent_code IS NULL AND path = '/' || code || '/')
        OR (parent_code IS NOT NULL AND parent_code <> code
            AND path LIKE '%/' || parent_code || '/' || code || '/'))
);

CREATE TABLE staff (
    login           VARCHAR(32)  NOT NULL,
    person_id       VARCHAR(36)  NOT NULL,
    name            VARCHAR(100) NOT NULL,
    name_en         VARCHAR(100) NOT NULL,
    branch_code     VARCHAR(12)  NOT NULL,
    password_hash   VARCHAR(250),
    active          BOOLEAN      NOT NULL,
    failed_sign_ins INTEGER      NOT NULL,
    locked_until    TIMESTAMP(6) WITH TIME ZONE,
    valid_from      DATE         NOT NULL,
    valid_to        DATE,
    language        VARCHAR(10),
    version         INTEGER      NOT NULL,
    CONSTRAINT pk_staff PRIMARY KEY (login),
    CONSTRAINT fk_staff_branch FOREIGN KEY (branch_code) REFERENCES branch (code),
    CONSTRAINT ck_staff_login CHECK (login = LOWER(login)),
    CONSTRAINT ck_staff_failed_sign_ins CHECK (failed_sign_ins >= 0),
    CONSTRAINT ck_staff_period CHECK (valid_to IS NULL OR valid_to >= valid_from),
    CONSTRAINT ck_staff_language CHECK (language IS NULL OR language IN ('en', 'zh-CN'))
);
CREATE INDEX ix_staff_branch ON staff (branch_code);
CREATE INDEX ix_staff_person ON staff (person_id);

CREATE TABLE role (
    code    VARCHAR(40) NOT NULL,
    version INTEGER     NOT NULL,
    CONSTRAINT pk_role PRIMARY KEY (code),
    CONSTRAINT ck_role_code CHECK (code = UPPER(code))
);

CREATE TABLE role_permission (
    role_code  VARCHAR(40) NOT NULL,
    permission VARCHAR(60) NOT NULL,
    CONSTRAINT pk_role_permission PRIMARY KEY (role_code, permission),
    CONSTRAINT fk_role_permission_role FOREIGN KEY (role_code) REFERENCES role (code),
    CONSTRAINT ck_role_permission_name CHECK (permission = UPPER(permission))
);

CREATE TABLE staff_role (
    login      VARCHAR(32) NOT NULL,
    role_code  VARCHAR(40) NOT NULL,
    valid_from DATE        NOT NULL,
    valid_to   DATE,
    CONSTRAINT pk_staff_role PRIMARY KEY (login, role_code, valid_from),
    CONSTRAINT fk_staff_role_staff FOREIGN KEY (login) REFERENCES staff (login),
    CONSTRAINT fk_staff_role_role FOREIGN KEY (role_code) REFERENCES role (code),
    CONSTRAINT ck_staff_role_period CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
CREATE INDEX ix_staff_role_role ON staff_role (role_code);

CREATE TABLE staff_scope (
    login       VARCHAR(32) NOT NULL,
    kind        VARCHAR(20) NOT NULL,
    branch_code VARCHAR(12),
    valid_from  DATE        NOT NULL,
    valid_to    DATE,
    CONSTRAINT uq_staff_scope UNIQUE (login, kind, branch_code, valid_from),
    CONSTRAINT fk_staff_scope_staff FOREIGN KEY (login) REFERENCES staff (login),
    CONSTRAINT fk_staff_scope_branch FOREIGN KEY (branch_code) REFERENCES branch (code),
    CONSTRAINT ck_staff_scope_kind CHECK (
        (kind IN ('OWN', 'ALL_MASKED') AND branch_code IS NULL)
        OR (kind IN ('BRANCH', 'BRANCH_TREE') AND branch_code IS NOT NULL)),
    CONSTRAINT ck_staff_scope_period CHECK (valid_to IS NULL OR valid_to >= valid_from)
);

INSERT INTO role (code, version) VALUES
    ('TELLER', 1),
    ('SUPERVISOR', 1),
    ('RELATIONSHIP_MANAGER', 1),
    ('AUDITOR', 1),
    ('ADMINISTRATOR', 1);

INSERT INTO role_permission (role_code, permission) VALUES
    ('TELLER', 'CUSTOMER_VIEW'),
    ('TELLER', 'CUSTOMER_SEE_PERSONAL'),
    ('TELLER', 'TAG_ASSIGN'),
    ('TELLER', 'CHANGE_SUBMIT'),
    ('TELLER', 'CHANGE_VIEW'),
    ('TELLER', 'IMPORT_SUBMIT'),
    ('SUPERVISOR', 'CUSTOMER_VIEW'),
    ('SUPERVISOR', 'CUSTOMER_SEE_PERSONAL'),
    ('SUPERVISOR', 'CUSTOMER_SEE_SENSITIVE'),
    ('SUPERVISOR', 'CHANGE_VIEW'),
    ('SUPERVISOR', 'CHANGE_DECIDE'),
    ('SUPERVISOR', 'TAG_ASSIGN'),
    ('RELATIONSHIP_MANAGER', 'CUSTOMER_VIEW'),
    ('RELATIONSHIP_MANAGER', 'CUSTOMER_SEE_PERSONAL'),
    ('RELATIONSHIP_MANAGER', 'TAG_ASSIGN'),
    ('RELATIONSHIP_MANAGER', 'CHANGE_SUBMIT'),
    ('RELATIONSHIP_MANAGER', 'CHANGE_VIEW'),
    ('RELATIONSHIP_MANAGER', 'IMPORT_SUBMIT'),
    ('AUDITOR', 'CUSTOMER_VIEW'),
    ('AUDITOR', 'CHANGE_VIEW'),
    ('AUDITOR', 'AUDIT_READ'),
    ('AUDITOR', 'AUDIT_VERIFY'),
    ('ADMINISTRATOR', 'STAFF_VIEW');
