package org.kinward.persistence.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.identity.Compartment;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultSlot;
import org.kinward.core.identity.VaultText;
import org.kinward.core.identity.care.StandingCare;
import org.kinward.core.identity.keys.ChildKeys;
import org.kinward.core.identity.slot.OtherFiles;
import org.kinward.core.later.suspect.SuspectedPerson;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.core.shelter.handing.KeptAwayNames;
import org.kinward.core.shelter.handing.NearWords;
import org.kinward.core.shelter.maycome.ListedNames;
import org.kinward.core.story.NamesInVault;
import org.kinward.core.story.NoteText;
import org.kinward.core.story.TellingWord;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Compares the words of a note with names: of children in the writer's care by their hashes, of people around this child inside the
 * vault. Whoever stands at a door is compared with who may not come near, who is suspected and who may; it is not said which line it is.
 */
@Component
class VaultNames implements NamesInVault, KeptAwayNames, ListedNames, OtherFiles {

    /** Shorter words are everyday words too often. */
    private static final int SHORTEST = 3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’ʼ]+");

    private static final Set<VaultField> PEOPLE_AROUND = Set.of(VaultField.ADULT_NAME, VaultField.ESCORT_NAME,
            VaultField.INTERPRETER_NAME, VaultField.RELATIVE_NAME, VaultField.SUSPECTED_PERSON,
            VaultField.HANDED_TO, VaultField.VISITOR, VaultField.MAY_COME);

    private final VaultTables tables;
    private final VaultTransaction transaction;
    private final ChildKeys keys;
    private final AuditTrail audit;

    VaultNames(VaultTables tables, VaultTransaction transaction, ChildKeys keys,
            @Qualifier("vaultAudit") AuditTrail audit) {
        this.tables = tables;
        this.transaction = transaction;
        this.keys = keys;
        this.audit = audit;
    }

    @Override
    public List<TellingWord> in(NoteText note, ReferenceNumber child, Actor writer) {
        var words = words(note);
        if (words.isEmpty()) {
            return List.of();
        }
        return transaction.alone(() -> {
            var names = new HashSet<>(tables.search().namesAmong(List.copyOf(words.keySet()), writer.person()));
            names.addAll(around(child, writer));
            audit.record(AuditEntry.done(AuditAction.IDENTITY_SEARCHED, AuditObject.NOTE));
            return words.entrySet().stream().filter(word -> names.contains(word.getKey()))
                    .flatMap(word -> word.getValue().stream()).toList();
        });
    }

    /** Each word as names are compared, with its places. */
    private static Map<String, List<TellingWord>> words(NoteText note) {
        var words = new LinkedHashMap<String, List<TellingWord>>();
        WORD.matcher(note.words()).results().forEach(match -> SearchWords.of(SearchWords.Kind.NAME, match.group())
                .stream().filter(word -> word.length() >= SHORTEST)
                .forEach(word -> words.computeIfAbsent(word, _ -> new ArrayList<>())
                        .add(new TellingWord(TellingWord.Kind.NAME_IN_VAULT, match.start(), match.end()))));
        return words;
    }

    @Override
    public Nearness near(VaultText name, ReferenceNumber child, Set<Integer> ended, Actor by) {
        var words = wordsOf(name);
        return transaction.alone(() -> {
            var known = tables.rows().find(new VaultSlot(child, VaultField.MAY_NOT_COME_NEAR, 0), by.person())
                    .isPresent();
            var lines = Stream.concat(lines(child, ended, by), known ? inOtherFiles(child) : Stream.empty()).toList();
            audit.record(AuditEntry.done(AuditAction.IDENTITY_SEARCHED, AuditObject.MAY_NOT_COME_NEAR));
            var near = NearWords.nearest(words, lines.stream().flatMap(Optional::stream).toList());
            // a line that is not opened may be this name: somebody reads the list first
            var unread = !known || lines.stream().anyMatch(Optional::isEmpty);
            return near == Nearness.CLEAR && (unread || isSuspected(words, child)) ? Nearness.ALIKE : near;
        });
    }

    @Override
    public Set<Integer> among(VaultText name, ReferenceNumber child, Set<Integer> slots, Actor by) {
        var words = wordsOf(name);
        return transaction.alone(() -> {
            audit.record(AuditEntry.done(AuditAction.IDENTITY_SEARCHED, AuditObject.MAY_COME));
            return slots.stream().filter(slot -> opened(new VaultSlot(child, VaultField.MAY_COME, slot), by)
                    .filter(line -> wordsOf(line).equals(words)).isPresent()).collect(Collectors.toUnmodifiableSet());
        });
    }

    private static Set<String> wordsOf(VaultText text) {
        return Set.copyOf(SearchWords.all(text.clear()));
    }

    private Stream<Optional<Set<String>>> lines(ReferenceNumber file, Set<Integer> ended, Actor by) {
        return tables.rows().held(file, by.person()).stream()
                .filter(held -> held.field().field() == VaultField.MAY_NOT_COME_NEAR
                        && !ended.contains(held.field().item()))
                .map(held -> line(file, held, by));
    }

    /** Who may not come near stays so in every file of the child, also where the one who asks reads no other file. */
    private Stream<Optional<Set<String>>> inOtherFiles(ReferenceNumber child) {
        return otherFiles(child, VaultField.MAY_NOT_COME_NEAR).map(row -> open(row).map(VaultNames::wordsOf));
    }

    /** Whether it is like a name of somebody who is suspected: compared inside the vault, and never said why. */
    private boolean isSuspected(Set<String> words, ReferenceNumber child) {
        var names = Stream
                .concat(tables.search().toCompare(child, VaultField.SUSPECTED_PERSON).stream(),
                        otherFiles(child, VaultField.SUSPECTED_PERSON))
                .flatMap(row -> open(row).stream())
                .map(person -> Set.copyOf(SearchWords.all(SuspectedPerson.names(person)))).toList();
        return NearWords.nearest(words, names) != Nearness.CLEAR;
    }

    private Stream<VaultRows.ValueRow> otherFiles(ReferenceNumber child, VaultField field) {
        return tables.search().otherFilesOf(child).stream()
                .flatMap(file -> tables.search().toCompare(file, field).stream());
    }

    @Override
    public Map<VaultSlot, VaultText> warnings(ReferenceNumber child, VaultField field, Actor to) {
        if (!field.warns()) {
            throw new IllegalArgumentException("nothing but a warning goes from one file to another");
        }
        return transaction.alone(() -> {
            var word = AuditObject.of(field);
            var asks = tables.rows().find(new VaultSlot(child, field, 0), to.person()).map(VaultRows.Found::child)
                    .filter(tied -> StandingCare.mayShow(tied.links(), field));
            if (asks.isEmpty()) {
                audit.record(AuditEntry.refused(AuditAction.REFUSED, word));
                return Map.of();
            }
            audit.record(AuditEntry.done(field.compartment() == Compartment.IDENTITY ? AuditAction.IDENTITY_SHOWN
                    : AuditAction.SEALED_SHOWN, word, asks.get().id()));
            var told = new LinkedHashMap<VaultSlot, VaultText>();
            otherFiles(child, field).forEach(row -> open(row).ifPresent(text -> told.put(row.slot(), text)));
            return told;
        });
    }

    /** The words of a line; empty when it cannot be opened, or not by this person, or not yet. */
    private Optional<Set<String>> line(ReferenceNumber child, VaultRows.HeldBy held, Actor by) {
        return StandingCare.mayShow(held.links(), VaultField.MAY_NOT_COME_NEAR)
                ? opened(new VaultSlot(child, held.field().field(), held.field().item()), by)
                        .map(VaultNames::wordsOf)
                : Optional.empty();
    }

    private Set<String> around(ReferenceNumber child, Actor writer) {
        var names = new HashSet<String>();
        tables.rows().held(child, writer.person()).stream()
                .filter(held -> PEOPLE_AROUND.contains(held.field().field())
                        && StandingCare.mayShow(held.links(), held.field().field()))
                .map(held -> new VaultSlot(child, held.field().field(), held.field().item()))
                .forEach(slot -> names.addAll(names(slot, writer)));
        return names;
    }

    private List<String> names(VaultSlot slot, Actor writer) {
        return opened(slot, writer)
                .map(held -> slot.field() == VaultField.SUSPECTED_PERSON ? SuspectedPerson.names(held) : held.clear())
                .map(name -> SearchWords.of(SearchWords.Kind.NAME, name)).orElse(List.of());
    }

    private Optional<VaultText> opened(VaultSlot slot, Actor reader) {
        return tables.rows().find(slot, reader.person()).flatMap(VaultRows.Found::value).flatMap(this::open);
    }

    private Optional<VaultText> open(VaultRows.ValueRow row) {
        return keys.existing(row.slot().child(), row.slot().field().compartment())
                .flatMap(key -> VaultWrites.open(row, key));
    }
}
