package org.kinward.web.service.referral;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.lists.Code;
import org.kinward.core.service.directory.Provider;
import org.kinward.core.service.referral.Referral;
import org.kinward.core.service.referral.Shared;
import org.kinward.core.service.referral.Urgency;
import org.kinward.core.service.referral.Way;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.service.ServiceWords;
import org.kinward.web.shell.form.FormStamp;

/** A referral as typed, carried from step to step: what is asked, what is shared, the preview. */
record NewReferralForm(AskInput ask, ShareInput share, String then, FormStamp stamp) {

    /** What is asked, of whom. */
    record AskInput(String service, String provider, String urgency, String way, String words) {

        AskInput(@Nullable String service, @Nullable String provider, @Nullable String urgency, @Nullable String way,
                @Nullable String words) {
            this.service = Fields.orEmpty(service);
            this.provider = Fields.orEmpty(provider);
            this.urgency = Fields.orEmpty(urgency);
            this.way = Fields.orEmpty(way);
            this.words = Fields.orEmpty(words);
        }
    }

    /** Which groups go along, and the words of each. Nothing is ticked beforehand. */
    record ShareInput(List<String> groups, PersonInput person, LifeInput life) {

        ShareInput(@Nullable List<String> groups, @Nullable PersonInput person, @Nullable LifeInput life) {
            this.groups = groups == null ? List.of() : List.copyOf(groups);
            this.person = person == null ? new PersonInput(null, null, null, null) : person;
            this.life = life == null ? new LifeInput(null, null, null, null) : life;
        }

        boolean goesAlong(DataGroup group) {
            return groups.contains(group.name());
        }

        String words(DataGroup group) {
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
    }

    /** Words about the child and the people around it. */
    record PersonInput(String who, String where, String family, String health) {

        PersonInput(@Nullable String who, @Nullable String where, @Nullable String family, @Nullable String health) {
            this.who = Fields.orEmpty(who);
            this.where = Fields.orEmpty(where);
            this.family = Fields.orEmpty(family);
            this.health = Fields.orEmpty(health);
        }
    }

    /** Words about what was and what is. */
    record LifeInput(String happened, String school, String papers, String help) {

        LifeInput(@Nullable String happened, @Nullable String school, @Nullable String papers, @Nullable String help) {
            this.happened = Fields.orEmpty(happened);
            this.school = Fields.orEmpty(school);
            this.papers = Fields.orEmpty(papers);
            this.help = Fields.orEmpty(help);
        }
    }

    NewReferralForm(@Nullable AskInput ask, @Nullable ShareInput share, @Nullable String then,
            @Nullable FormStamp stamp) {
        this.ask = ask == null ? new AskInput(null, null, null, null, null) : ask;
        this.share = share == null ? new ShareInput(null, null, null) : share;
        this.then = Fields.orEmpty(then);
        this.stamp = FormStamp.orEmpty(stamp);
    }

    /** Where the words of a group stand in the form. */
    static String field(DataGroup group) {
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

    /** The same form under a stamp of its own. */
    NewReferralForm anew(FormStamp fresh) {
        return new NewReferralForm(ask, share, then, fresh);
    }

    /** The line of the directory that was chosen. */
    Optional<Provider> chosen(List<Provider> directory) {
        return directory.stream().filter(line -> line.id().value().toString().equals(ask.provider())).findFirst();
    }

    /** What is asked; empty if something is wrong, and then it says what. */
    Optional<Referral.Asked> readAsk(Fields fields, ReferralReading.At at) {
        var urgency = fields.one("ask.urgency", ask.urgency(), Urgency.class);
        var way = fields.one("ask.way", ask.way(), Way.class);
        var words = fields.words("ask.words", ask.words(), Referral.Asked.LONGEST);
        if (words.length() < Referral.Asked.SHORTEST) {
            fields.missing("ask.words");
        }
        if (!ServiceWords.isOffered(ask.service(), at.words())) {
            fields.missing("ask.service");
        }
        var provider = chosen(at.directory());
        if (provider.isEmpty()) {
            fields.missing("ask.provider");
        }
        if (fields.result().hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Referral.Asked(provider.orElseThrow().id(), new Code(ask.service()),
                urgency.orElseThrow(), way.orElseThrow(), words));
    }

    /** What goes along; a letter takes nothing. Empty if something is wrong, and then it says what. */
    Optional<List<Shared>> readShare(Fields fields, Set<DataGroup> covered) {
        var groups = Arrays.stream(DataGroup.values()).filter(share::goesAlong).toList();
        groups.forEach(group -> {
            var words = fields.words(field(group), share.words(group), Shared.LONGEST);
            if (words.length() < Shared.SHORTEST) {
                fields.result().rejectValue(field(group), "service.share.words.missing");
            } else if (!covered.contains(group)) {
                fields.result().rejectValue("share.groups", "service.share.not-covered");
            }
        });
        return fields.result().hasErrors() ? Optional.empty()
                : Optional.of(groups.stream().map(group -> new Shared(group, share.words(group))).toList());
    }
}
