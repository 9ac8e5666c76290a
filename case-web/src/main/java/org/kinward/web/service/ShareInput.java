package org.kinward.web.service;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.service.referral.Shared;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.risk.NamelessFields;

/** Which groups of data go along, and the words of each, as typed. Nothing is ticked beforehand. */
public record ShareInput(List<String> groups, PersonInput person, LifeInput life) {

    public ShareInput(@Nullable List<String> groups, @Nullable PersonInput person, @Nullable LifeInput life) {
        this.groups = groups == null ? List.of() : List.copyOf(groups);
        this.person = person == null ? new PersonInput(null, null, null, null) : person;
        this.life = life == null ? new LifeInput(null, null, null, null) : life;
    }

    /** For the compact constructor of a form. */
    public static ShareInput orEmpty(@Nullable ShareInput input) {
        return input == null ? new ShareInput(null, null, null) : input;
    }

    /** Words about the child and the people around it. */
    public record PersonInput(String who, String where, String family, String health) {

        public PersonInput(@Nullable String who, @Nullable String where, @Nullable String family,
                @Nullable String health) {
            this.who = Fields.orEmpty(who);
            this.where = Fields.orEmpty(where);
            this.family = Fields.orEmpty(family);
            this.health = Fields.orEmpty(health);
        }
    }

    /** Words about what was and what is. */
    public record LifeInput(String happened, String school, String papers, String help) {

        public LifeInput(@Nullable String happened, @Nullable String school, @Nullable String papers,
                @Nullable String help) {
            this.happened = Fields.orEmpty(happened);
            this.school = Fields.orEmpty(school);
            this.papers = Fields.orEmpty(papers);
            this.help = Fields.orEmpty(help);
        }
    }

    /** Where the words of a group stand in the form. */
    public static String field(DataGroup group) {
        return switch (group) {
            case WHO_THE_CHILD_IS -> "share.person.who";
            case WHERE_THE_CHILD_IS -> "share.person.where";
            case FAMILY -> "share.person.family";
            case HEALTH -> "share.person.health";
            case WHAT_HAPPENED -> "share.life.happened";
            case SCHOOL_AND_WORK -> "share.life.school";
            case PAPERS -> "share.life.papers";
            case HELP_GIVEN -> "share.life.help";
        };
    }

    private String words(DataGroup group) {
        return switch (group) {
            case WHO_THE_CHILD_IS -> person.who();
            case WHERE_THE_CHILD_IS -> person.where();
            case FAMILY -> person.family();
            case HEALTH -> person.health();
            case WHAT_HAPPENED -> life.happened();
            case SCHOOL_AND_WORK -> life.school();
            case PAPERS -> life.papers();
            case HELP_GIVEN -> life.help();
        };
    }

    /** What goes along. Empty if something is wrong, and then it says what. */
    public Optional<List<Shared>> read(Fields fields, Set<DataGroup> covered) {
        var along = Arrays.stream(DataGroup.values()).filter(group -> groups.contains(group.name())).toList();
        along.forEach(group -> {
            var words = fields.words(field(group), words(group), Shared.LONGEST);
            if (words.length() < Shared.SHORTEST) {
                fields.result().rejectValue(field(group), "service.share.words.missing");
            } else if (!covered.contains(group)) {
                fields.result().rejectValue("share.groups", "service.share.not-covered");
            }
        });
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(along.stream().map(group -> new Shared(group, words(group))).toList());
    }

    /** The words that go along, each at its field, to be looked through for names. */
    public static NamelessFields.Said[] said(List<Shared> shared) {
        return shared.stream().map(one -> new NamelessFields.Said(field(one.group()), one.words()))
                .toArray(NamelessFields.Said[]::new);
    }
}
