package org.kinward.persistence.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.identity.HeldField;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.care.CareLink;
import org.kinward.core.identity.keys.ChildKeys.ChildKey;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.saving.Revision;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The vault's statements. Each one that reads a detail reads the mirror of direct care with it. */
final class VaultRows {

    /** A lead worker, or who covers for one, who may lead no case any more is none; whoever was never told about may. */
    static final String MAY_LEAD = """
            and (d.capacity not in ('lead_worker', 'cover') or not exists (select from identity.direct_care n
                where n.person_id = :person and n.capacity = 'may_lead' and not n.granted))
            """;
    /** Ties of the asking person to the child {@code c}, as one text; null when there is none. */
    static final String LINKS = """
            cross join lateral (
                select string_agg(d.capacity, ',') as links from identity.direct_care d
                where d.person_id = :person and d.scope_id in (c.id, c.place_id) and d.granted
                    and (d.since is null or d.since <= now()) and (d.until is null or d.until > now())
            """ + MAY_LEAD + ") l\n";

    private static final List<String> SHARED = Arrays.stream(VaultField.values()).filter(VaultField::isOfTheChild)
            .map(VaultField::name).toList();

    private final JdbcClient vault;

    VaultRows(JdbcClient vault) {
        this.vault = vault;
    }

    /** A child and what ties the asking person to it. */
    record ChildRow(UUID id, ReferenceNumber child, AgencyId agency, boolean draft, Set<CareLink> links) {
    }

    /** A detail as it lies in the row: still locked. */
    record ValueRow(UUID id, VaultSlot slot, Revision revision, Optional<LockedBytes> locked) {

        /** What the ciphertext is bound to: it opens nowhere else. */
        String label() {
            return label(slot, id, revision);
        }

        static String label(VaultSlot slot, UUID id, Revision revision) {
            return String.join("|", "identity.held_value.ciphertext", slot.child().symbols(), slot.field().name(),
                    Integer.toString(slot.item()), id.toString(), Long.toString(revision.number()));
        }
    }

    /** A child with one of its details, if that is held. */
    record Found(ChildRow child, Optional<ValueRow> value) {
    }

    /** Bytes of a row that only a key opens. */
    static final class LockedBytes {

        private final byte[] bytes;

        LockedBytes(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] open(ChildKey key, String label) {
            return key.open(bytes, label);
        }
    }

    /** Holds the child's row until the transaction ends, so that an ending waits for us or we see its tombstone. */
    Optional<ChildRow> lockChild(ReferenceNumber child, PersonId person) {
        return vault.sql("select c.id, c.reference, c.agency_id, c.state, l.links from identity.held_child c " + LINKS
                + " where c.reference = :reference for update of c").param("reference", child.symbols())
                .param("person", person.value()).query((row, _) -> child(row)).optional();
    }

    boolean isEnded(ReferenceNumber child) {
        return vault.sql("select exists (select from identity.tombstone where reference = :reference)")
                .param("reference", child.symbols()).query(Boolean.class).single();
    }

    /** The child with the asked detail; empty when nothing ties this person to such a child. */
    Optional<Found> find(VaultSlot slot, PersonId person) {
        return vault.sql("""
                select c.id, c.reference, c.agency_id, c.state, l.links, v.id as value_id, v.revision, v.ciphertext,
                    v.reference as kept_under
                from identity.held_child c
                """ + LINKS + """
                left join lateral (select h.id, h.revision, h.ciphertext, o.reference from identity.held_value h
                    join identity.held_child o on o.id = h.child_id
                    where h.child_id in (c.id, case when :shared then c.first_id end) and h.field = :field
                        and h.item = :item order by h.child_id = c.id desc limit 1) v on true
                where c.reference = :reference and l.links is not null
                    and not exists (select from identity.tombstone t where t.reference = c.reference)
                """).param("reference", slot.child().symbols()).param("person", person.value())
                .param("field", slot.field().name()).param("item", slot.item())
                .param("shared", slot.field().isOfTheChild())
                .query((row, _) -> found(row, slot.field(), slot.item())).optional();
    }

    /** All children of the place with the name they use; empty when this person may not call the roll there. */
    List<Found> roll(PlaceId place, PersonId person) {
        return vault.sql("""
                select c.id, c.reference, c.agency_id, c.state, l.links, v.id as value_id, v.revision, v.ciphertext,
                    o.reference as kept_under
                from identity.held_child c
                """ + LINKS + """
                left join identity.held_value v on v.child_id = coalesce(c.first_id, c.id) and v.field = 'NAME_USED'
                    and v.item = 0
                left join identity.held_child o on o.id = v.child_id
                where c.place_id = :place and l.links is not null
                    and not exists (select from identity.tombstone t where t.reference = c.reference)
                order by c.reference
                """).param("place", place.value()).param("person", person.value())
                .query((row, _) -> found(row, VaultField.NAME_USED, 0)).list();
    }

    Set<CareLink> linksTo(PlaceId place, PersonId person) {
        return links(vault.sql("""
                select string_agg(d.capacity, ',') from identity.direct_care d
                where d.person_id = :person and d.scope_id = :place and d.granted
                    and (d.since is null or d.since <= now()) and (d.until is null or d.until > now())
                """).param("place", place.value()).param("person", person.value())
                .query((row, _) -> Optional.ofNullable(row.getString(1))).single().orElse(null));
    }

    /** What is held, with the ties that decide how much of that this person may know. */
    List<HeldBy> held(ReferenceNumber child, PersonId person) {
        return vault.sql("select c.state, l.links, v.field, v.item, v.revision from identity.held_child c " + LINKS + """
                join identity.held_value v on v.ciphertext is not null and (v.child_id = c.id
                    or v.child_id = c.first_id and v.field in (:shared) and not exists (select from identity.held_value w
                        where w.child_id = c.id and w.field = v.field and w.item = v.item))
                where c.reference = :reference and l.links is not null order by v.field, v.item
                """).param("reference", child.symbols()).param("person", person.value()).param("shared", SHARED)
                .query((row, _) -> new HeldBy(links(row.getString("links")), "draft".equals(row.getString("state")),
                        new HeldField(VaultField.valueOf(row.getString("field")), row.getInt("item"),
                                new Revision(row.getLong("revision")))))
                .list();
    }

    /** A held detail and the ties of the person who asks. */
    record HeldBy(Set<CareLink> links, boolean draft, HeldField field) {
    }

    private static Found found(ResultSet row, VaultField field, int item) throws SQLException {
        var child = child(row);
        var id = row.getObject("value_id", UUID.class);
        if (id == null) {
            return new Found(child, Optional.empty());
        }
        var slot = new VaultSlot(new ReferenceNumber(row.getString("kept_under")), field, item);
        var locked = Optional.ofNullable(row.getBytes("ciphertext")).map(LockedBytes::new);
        return new Found(child, Optional.of(new ValueRow(id, slot, new Revision(row.getLong("revision")), locked)));
    }

    private static ChildRow child(ResultSet row) throws SQLException {
        return new ChildRow(row.getObject("id", UUID.class), new ReferenceNumber(row.getString("reference")),
                new AgencyId(row.getObject("agency_id", UUID.class)), "draft".equals(row.getString("state")),
                links(row.getString("links")));
    }

    private static Set<CareLink> links(@Nullable String words) {
        var links = EnumSet.noneOf(CareLink.class);
        if (words != null) {
            Arrays.stream(words.split(",")).map(word -> CareLink.valueOf(word.toUpperCase(Locale.ROOT)))
                    .forEach(links::add);
        }
        return links;
    }
}
