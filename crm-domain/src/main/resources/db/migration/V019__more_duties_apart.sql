-- Two duties stood in no pair. Taking evidence away is business: it leads through customers. Ending
-- other people's sessions keeps a colleague from work, so nobody does it who could gain by that:
-- neither who proposes or decides business nor who audits.
insert into duty_conflict (left_permission, right_permission) values
    ('ACCESS_DECIDE', 'EVIDENCE_MAKE'),
    ('ACCESS_SUBMIT', 'EVIDENCE_MAKE'),
    ('AUDIT_READ', 'SESSION_REVOKE'),
    ('AUDIT_VERIFY', 'SESSION_REVOKE'),
    ('CHANGE_DECIDE', 'SESSION_REVOKE'),
    ('CHANGE_SUBMIT', 'SESSION_REVOKE'),
    ('CHANGE_VIEW', 'SESSION_REVOKE'),
    ('CUSTOMER_REVEAL', 'SESSION_REVOKE'),
    ('CUSTOMER_SEE_PERSONAL', 'SESSION_REVOKE'),
    ('CUSTOMER_SEE_SENSITIVE', 'SESSION_REVOKE'),
    ('CUSTOMER_VIEW', 'SESSION_REVOKE'),
    ('EVIDENCE_MAKE', 'SESSION_REVOKE'),
    ('IMPORT_SUBMIT', 'SESSION_REVOKE'),
    ('RETENTION_DECIDE', 'SESSION_REVOKE'),
    ('RETENTION_SUBMIT', 'SESSION_REVOKE'),
    ('SESSION_REVOKE', 'TAG_ASSIGN');
