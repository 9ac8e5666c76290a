package org.kinward.web.intake.sealed;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.core.identity.IdentitySearch;
import org.kinward.core.identity.VaultField;
import org.kinward.core.identity.VaultText;
import org.kinward.web.intake.reading.ForVault;

/** What a child is looked for by, once it is written down: the search runs again when more is known (F53). */
final class WrittenLater {

    private static final Set<VaultField> PHONES = Set.of(VaultField.CARER_PHONE, VaultField.CHILD_PHONE);

    /** A given name alone is that of many; with the name of the family it is looked for as one. */
    private static final Set<VaultField> WHOLE_NAME = Set.of(VaultField.GIVEN_NAME, VaultField.FAMILY_NAME);

    private static final Set<VaultField> OTHER_NAMES = Set.of(VaultField.NICKNAME, VaultField.OTHER_SPELLING);

    /** More than anybody would wait for. */
    private static final int MOST = 6;

    private WrittenLater() {
    }

    /** The searches, the surest first. */
    static List<IdentitySearch> searches(List<ForVault> kept) {
        var whole = texts(kept, WHOLE_NAME).map(VaultText::clear).collect(Collectors.joining(" "));
        var names = whole.isEmpty() ? Stream.<IdentitySearch>empty()
                : Stream.<IdentitySearch>of(new IdentitySearch.ByName(new VaultText(whole)));
        return Stream.of(texts(kept, PHONES).<IdentitySearch>map(IdentitySearch.ByPhone::new), names,
                texts(kept, OTHER_NAMES).<IdentitySearch>map(IdentitySearch.ByName::new))
                .flatMap(some -> some).limit(MOST).toList();
    }

    private static Stream<VaultText> texts(List<ForVault> kept, Set<VaultField> fields) {
        return kept.stream().filter(one -> fields.contains(one.field())).flatMap(one -> one.texts().stream());
    }
}
