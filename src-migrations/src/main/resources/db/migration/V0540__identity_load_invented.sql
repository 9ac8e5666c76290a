-- The generator of test data fills the vault too, encrypted like any other; in production its role cannot sign in.
grant select, insert on identity.held_child, identity.held_value, identity.search_key, identity.direct_care to kinward_loader;
