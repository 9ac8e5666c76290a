package org.kinward.benchmark.full;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kinward.benchmark.people.Chance;
import org.kinward.benchmark.words.Words;
import org.kinward.core.consent.use.ContactBy;
import org.kinward.core.consent.use.ContactSays;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.use.ExtraUse;
import org.kinward.core.consent.use.FamilyMember;
import org.kinward.core.consent.use.Recipient;
import org.kinward.core.consent.use.RecipientKind;
import org.kinward.core.consent.use.ServiceKind;
import org.kinward.core.consent.use.Use;

/** What children are asked about: services, sharing, contact with the family, extra uses. */
final class Uses {

    static final String COLUMNS = "kind,service,office_kind,office,data_groups,until_on,family_member,contact_by,"
            + "contact_says,extra_use,use_key";

    private static final List<ServiceKind> SERVICES = List.of(ServiceKind.HEALTH_CARE, ServiceKind.EVERYDAY_CARE,
            ServiceKind.TALKS_THAT_HELP, ServiceKind.LOOKING_FOR_FAMILY, ServiceKind.SCHOOL, ServiceKind.LEGAL_HELP,
            ServiceKind.HELP_WITH_PAPERS, ServiceKind.LEARNING_A_TRADE);
    private static final List<RecipientKind> OFFICES = List.of(RecipientKind.HEALTH_SERVICE,
            RecipientKind.AUTHORITY_FOR_CHILDREN, RecipientKind.PARTNER_AGENCY, RecipientKind.SCHOOL,
            RecipientKind.LEGAL_AID, RecipientKind.POLICE, RecipientKind.DONOR);
    private static final List<ExtraUse> EXTRAS = List.of(ExtraUse.PHOTOGRAPH, ExtraUse.STATISTICS,
            ExtraUse.LATER_CONTACT, ExtraUse.TRAINING);

    private Uses() {
    }

    /** Each once, about four. */
    static List<Use> of(LocalDate day, Chance chance) {
        var uses = new ArrayList<Use>();
        chance.several(SERVICES, 4).forEach(service -> uses.add(new Use.Service(service)));
        chance.some(OFFICES, 2).forEach(kind -> uses.add(new Use.Sharing(
                new Recipient(kind, chance.oneOf(Words.OFFICES)), Set.copyOf(groups(chance)),
                day.plusDays(chance.between(30, 720)))));
        if (chance.in100(35)) {
            uses.add(new Use.FamilyContact(chance.mostly(List.of(FamilyMember.values())),
                    chance.mostly(List.of(ContactBy.values())), Set.of(ContactSays.CHILD_IS_ALIVE_AND_WELL)));
        }
        if (chance.in100(25)) {
            uses.add(new Use.Extra(chance.mostly(EXTRAS)));
        }
        return uses;
    }

    static List<DataGroup> groups(Chance chance) {
        return chance.several(List.of(DataGroup.values()), 3);
    }

    /** A use as columns. */
    static List<@Nullable Object> columns(Use use) {
        var columns = new ArrayList<@Nullable Object>();
        switch (use) {
            case Use.BeingRecorded _ -> put(columns, "BEING_RECORDED", null, null, null, null, null, null, null, null,
                    null);
            case Use.Service(var service) -> put(columns, "SERVICE", service, null, null, null, null, null, null, null,
                    null);
            case Use.Sharing(var with, var groups, var until) -> put(columns, "SHARING", null, with.kind(),
                    with.office(), sorted(groups), until, null, null, null, null);
            case Use.FamilyContact(var whom, var by, var says) -> put(columns, "FAMILY_CONTACT", null, null, null,
                    null, null, whom, by, sorted(says), null);
            case Use.Extra(var extra) -> put(columns, "EXTRA", null, null, null, null, null, null, null, null, extra);
        }
        columns.add(use.key());
        return columns;
    }

    private static void put(List<@Nullable Object> columns, @Nullable Object... values) {
        for (var value : values) {
            columns.add(value);
        }
    }

    private static List<String> sorted(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().toList();
    }
}
