package org.kinward.persistence.identity;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.identity.IdentitySearch;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.care.CareLink;
import org.kinward.core.identity.care.StandingCare;
import org.kinward.core.identity.keys.SearchHashes;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds by hash among the children in a person's direct care. The hashes are bound to the child, so the words are
 * hashed anew for every child in care and there is nothing to look up for any other child.
 */
final class VaultSearch {

    /**
     * Walks the index of the hashes child by child, and that of first files: joined, those of everybody would be read for a few
     * hundred.
     */
    private static final String IN_CARE = """
            with care as (select d.capacity, d.scope_id from identity.direct_care d
                where d.person_id = :person and d.capacity in (:capacities) and d.granted
                    and (d.since is null or d.since <= now()) and (d.until is null or d.until > now()) %s)
            select c.id, c.reference, c.agency_id, coalesce((select f.reference from identity.held_child f
                    where f.id = c.first_id and :kind = 'name'), c.reference) as hashed,
                array(select s.hash from identity.search_key s where s.kind = :kind
                    and s.child_id = case :kind when 'name' then coalesce(c.first_id, c.id) else c.id end) as hashes
            from identity.held_child c
            where (c.id = any (array(select scope_id from care where capacity in ('lead_worker', 'cover')))
                    or c.place_id = any (array(select scope_id from care where capacity not in ('lead_worker', 'cover'))))
                and not exists (select from identity.tombstone t where t.reference = c.reference)
            order by c.reference
            """.formatted(VaultRows.MAY_LEAD);

    private final JdbcClient vault;
    private final SearchHashes keys;

    VaultSearch(JdbcClient vault, SearchHashes keys) {
        this.vault = vault;
        this.keys = keys;
    }

    /**
     * A child that may be found.
     *
     * @param hashed
     *            the number that its words are bound to: a later file is found by the names that the first one holds
     */
    record Candidate(UUID id, ReferenceNumber child, AgencyId agency, ReferenceNumber hashed) {
    }

    List<Candidate> find(IdentitySearch search, PersonId person) {
        var kind = search.isPhone() ? SearchWords.Kind.PHONE : SearchWords.Kind.NAME;
        var words = SearchWords.of(kind, search.typed().clear());
        if (words.isEmpty()) {
            return List.of();
        }
        var known = search.but().map(this::filesOf).orElse(Set.of());
        return inCare(kind, person).entrySet().stream().filter(entry -> fits(kind, words, entry)).map(Map.Entry::getKey)
                .filter(found -> !known.contains(found.child())).toList();
    }

    /** Which of these words is a word of a name of a child in this person's care; never whose. */
    Set<String> namesAmong(List<String> words, PersonId person) {
        var names = new HashSet<String>();
        inCare(SearchWords.Kind.NAME, person).forEach((child, held) -> {
            var hashes = keys.hashes(SearchWords.Kind.NAME.word(), child.agency(), child.hashed(), words);
            for (int i = 0; i < hashes.size(); i++) {
                if (held.contains(ByteBuffer.wrap(hashes.get(i)))) {
                    names.add(words.get(i));
                }
            }
        });
        return names;
    }

    private boolean fits(SearchWords.Kind kind, List<String> words, Map.Entry<Candidate, Set<ByteBuffer>> entry) {
        var child = entry.getKey();
        return keys.hashes(kind.word(), child.agency(), child.hashed(), words).stream().map(ByteBuffer::wrap)
                .allMatch(entry.getValue()::contains);
    }

    private Map<Candidate, Set<ByteBuffer>> inCare(SearchWords.Kind kind, PersonId person) {
        var found = new LinkedHashMap<Candidate, Set<ByteBuffer>>();
        vault.sql(IN_CARE).param("person", person.value()).param("capacities", capacities())
                .param("kind", kind.word()).query(row -> {
                    var child = new Candidate(row.getObject("id", UUID.class),
                            new ReferenceNumber(row.getString("reference")),
                            new AgencyId(row.getObject("agency_id", UUID.class)),
                            new ReferenceNumber(row.getString("hashed")));
                    found.put(child, Arrays.stream((byte[][]) row.getArray("hashes").getArray()).map(ByteBuffer::wrap)
                            .collect(Collectors.toSet()));
                });
        return found;
    }

    private static List<String> capacities() {
        return Arrays.stream(CareLink.values()).filter(link -> StandingCare.hasCare(Set.of(link)))
                .map(link -> link.name().toLowerCase(Locale.ROOT)).toList();
    }

    private Set<ReferenceNumber> filesOf(ReferenceNumber child) {
        var files = new HashSet<>(otherFilesOf(child));
        files.add(child);
        return files;
    }

    /** The other files of this child, by their numbers. */
    List<ReferenceNumber> otherFilesOf(ReferenceNumber child) {
        return vault.sql("""
                with first as (select coalesce(c.first_id, c.id) as id from identity.held_child c where c.reference = :reference)
                select o.reference from identity.held_child o
                where (o.id = (select id from first) or o.first_id = (select id from first)) and o.reference <> :reference
                """).param("reference", child.symbols()).query((row, _) -> new ReferenceNumber(row.getString(1)))
                .list();
    }

    /**
     * Everything of this kind that is held in a file, still locked, to be compared inside the vault and never shown: it does
     * not ask what ties somebody to that file.
     */
    List<VaultRows.ValueRow> toCompare(ReferenceNumber file, VaultField field) {
        return vault.sql("""
                select v.id, v.item, v.revision, v.ciphertext from identity.held_child c
                join identity.held_value v on v.child_id = c.id and v.field = :field and v.ciphertext is not null
                where c.reference = :reference order by v.item
                """).param("reference", file.symbols()).param("field", field.name())
                .query((row, _) -> new VaultRows.ValueRow(row.getObject("id", UUID.class),
                        new VaultSlot(file, field, row.getInt("item")), new Revision(row.getLong("revision")),
                        Optional.of(new VaultRows.LockedBytes(row.getBytes("ciphertext")))))
                .list();
    }
}
