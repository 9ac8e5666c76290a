-- Each run-time role may put an entry into its own inbox and can do nothing else here: not read, not change, not delete.
create table audit.casework_inbox partition of audit.inbox (stream default 'casework') for values in ('casework');
create table audit.vault_inbox partition of audit.inbox (stream default 'vault') for values in ('vault');
create table audit.account_inbox partition of audit.inbox (stream default 'account') for values in ('account');
comment on table audit.casework_inbox is 'Entries of the casework connection.';
comment on table audit.vault_inbox is 'Entries of the vault connection.';
comment on table audit.account_inbox is 'Entries of the accounts connection.';
grant insert (text, mac) on audit.casework_inbox to kinward_web;
grant insert (text, mac) on audit.vault_inbox to kinward_vault;
grant insert (text, mac) on audit.account_inbox to kinward_accounts;
