package org.kinward.persistence.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

import org.kinward.core.access.AgencyId;
import org.kinward.core.backup.CopyNotes;
import org.kinward.core.identity.Compartment;
import org.kinward.core.identity.keys.AllegationKeys;
import org.kinward.core.identity.keys.ChildKeys;
import org.kinward.core.identity.mend.Leaf;
import org.kinward.core.identity.mend.ReplayErasures.ErasedNumbers;
import org.kinward.core.reference.ReferenceNumber;

/**
 * A key for each child and compartment, locked with the agency's key, which is locked with the root key. Apart from the
 * database, so that a copy of the database opens nothing, and a destroyed key closes every copy of the child's rows.
 */
final class KeyStore implements ChildKeys, AllegationKeys, ErasedNumbers, CopyNotes, AutoCloseable {

    final KeyStoreFile file;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, DataKey> agencies = new ConcurrentHashMap<>();
    private RootKey root;

    private KeyStore(KeyStoreFile file, RootKey root) {
        this.file = file;
        this.root = root;
    }

    static KeyStore open(Path path, RootKey root) {
        try {
            KeyFile.createForOwner(path);
            return new KeyStore(KeyStoreFile.open(path), root);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException("the key store does not open", failed);
        }
    }

    @Override
    public Optional<ChildKey> keyFor(ReferenceNumber child, Compartment compartment, AgencyId agency) {
        return made(child.symbols(), compartment.name(), agency);
    }

    @Override
    public ChildKey keyFor(UUID allegation, AgencyId agency) {
        return made(allegation.toString(), "ALLEGATION", agency).orElseThrow();
    }

    private Optional<ChildKey> made(String of, String compartment, AgencyId agency) {
        return alone(() -> {
            make(of, compartment, agency);
            return file.childKey(of, compartment).map(this::unlock);
        });
    }

    @Override
    public void makeFor(Collection<ReferenceNumber> children, Compartment compartment, AgencyId agency) {
        alone(() -> {
            agencyKey(agency.value().toString());
            return file.inOne(() -> {
                for (var child : children) {
                    make(child.symbols(), compartment.name(), agency);
                }
                return true;
            });
        });
    }

    private void make(String of, String compartment, AgencyId agency) throws SQLException {
        if (!file.isErased(of) && file.childKey(of, compartment).isEmpty()) {
            var made = new KeyStoreFile.ChildKey(of, compartment, agency.value().toString(), "");
            file.addChildKey(made.wrapped(agencyKey(made.agency()).lock(DataKey.random().bytes(), made.label())));
        }
    }

    @Override
    public Optional<ChildKey> existing(ReferenceNumber child, Compartment compartment) {
        return alone(() -> file.childKey(child.symbols(), compartment.name()).map(this::unlock));
    }

    @Override
    public void destroy(ReferenceNumber child) {
        alone(() -> file.inOne(() -> file.erase(child.symbols())));
    }

    @Override
    public void destroy(ReferenceNumber child, Compartment compartment, Instant at) {
        alone(() -> file.inOne(() -> new KeyStoreCopy.Gone(child.symbols(), compartment.name(), at).erase(file)));
    }

    @Override
    public Leaf<ReferenceNumber> erasedAfter(String last, int atMost) {
        return Leaf.of(alone(() -> file.erasedAfter(last, atMost)).stream()
                .map(symbols -> Leaf.Row.of(symbols, () -> new ReferenceNumber(symbols))).toList());
    }

    @Override
    public List<Note> waiting() {
        return alone(() -> KeyStoreCopy.notes(file));
    }

    @Override
    public void written(Note note) {
        alone(() -> file.change("delete from copy_note where id = ?", note.id().toString()));
    }

    /** Locks all agencies' keys with another root key; the children's keys and rows stay as they are. */
    void rewrapUnder(RootKey next) {
        alone(() -> {
            file.inOne(() -> {
                for (var agency : file.agencyKeys()) {
                    var bytes = root.unwrap(agency.bytes(), agency.label());
                    file.putAgencyKey(agency.wrapped(next.wrap(bytes, agency.label())));
                }
                return true;
            });
            root = next;
            return true;
        });
    }

    /** Gives an agency a new key and locks all its children's keys with it; no row of the database changes. */
    void renewKeyOf(AgencyId agency) {
        alone(() -> {
            var id = agency.value().toString();
            var old = agencyKey(id);
            var next = DataKey.random();
            file.inOne(() -> {
                for (var child : file.childKeysOf(id)) {
                    var bytes = old.open(child.bytes(), child.label());
                    file.replaceChildKey(child.wrapped(next.lock(bytes, child.label())));
                }
                putAgency(id, next);
                return true;
            });
            agencies.put(id, next);
            return true;
        });
    }

    private ChildKey unlock(KeyStoreFile.ChildKey child) {
        try {
            return DataKey.of(agencyKey(child.agency()).open(child.bytes(), child.label()));
        } catch (SQLException failed) {
            throw new IllegalStateException("the key store cannot be read", failed);
        }
    }

    private DataKey agencyKey(String agency) throws SQLException {
        var known = agencies.get(agency);
        if (known != null) {
            return known;
        }
        var stored = file.agencyKeys().stream().filter(key -> key.agency().equals(agency)).findFirst();
        var key = stored.isEmpty() ? putAgency(agency, DataKey.random())
                : DataKey.of(root.unwrap(stored.get().bytes(), stored.get().label()));
        agencies.put(agency, key);
        return key;
    }

    private DataKey putAgency(String agency, DataKey key) throws SQLException {
        var empty = new KeyStoreFile.AgencyKey(agency, "");
        file.putAgencyKey(empty.wrapped(root.wrap(key.bytes(), empty.label())));
        return key;
    }

    <T> T alone(KeyStoreFile.Work<T> work) {
        lock.lock();
        try {
            return work.run();
        } catch (SQLException failed) {
            // passes: a full disk, a file that another process holds; the page says so and keeps what was typed
            throw new IllegalStateException("the key store does not answer", new SQLTransientException(failed));
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        alone(() -> {
            file.close();
            return true;
        });
    }
}
