#!/usr/bin/env bash
# Runs once in the new database, after bootstrap.sql: each role gets the password that stands in its secret.
set -euo pipefail
while IFS='=' read -r role password; do
    # psql quotes both; the password travels through standard input and stands in no argument list
    printf '\\set role %s\n\\set password %s\nalter role :"role" password :'"'"'password'"'"';\n' "$role" "$password" \
        | psql --quiet --no-psqlrc -v ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname "$POSTGRES_DB"
done < /run/secrets/database_roles
