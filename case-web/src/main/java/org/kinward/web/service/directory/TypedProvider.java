package org.kinward.web.service.directory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kinward.core.child.Sex;
import org.kinward.core.consent.use.Recipient;
import org.kinward.core.consent.use.RecipientKind;
import org.kinward.core.lists.Code;
import org.kinward.core.service.directory.Ages;
import org.kinward.core.service.directory.Cost;
import org.kinward.core.service.directory.Office;
import org.kinward.core.service.directory.ProviderFacts;
import org.kinward.core.service.directory.Reach;
import org.kinward.core.service.directory.Terms;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedNumber;
import org.kinward.web.intake.typed.TypedText;
import org.kinward.web.lists.words.ListedWords;
import org.kinward.web.service.ServiceWords;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.validation.BindingResult;

/** A line of the directory as typed. It is about an office: a number of the office is no number of a person. */
public record TypedProvider(String line, OfficeInput office, List<String> services, ReachInput reach, TermsInput terms,
        FormStamp stamp) {

    /** Which office. */
    public record OfficeInput(String kind, String name, String contact) {

        public OfficeInput(@Nullable String kind, @Nullable String name, @Nullable String contact) {
            this.kind = Fields.orEmpty(kind);
            this.name = Fields.orEmpty(name);
            this.contact = Fields.orEmpty(contact);
        }
    }

    /** Whom it takes. */
    public record ReachInput(String places, String from, String to, List<String> sexes, String languages) {

        public ReachInput(@Nullable String places, @Nullable String from, @Nullable String to,
                @Nullable List<String> sexes, @Nullable String languages) {
            this.places = Fields.orEmpty(places);
            this.from = Fields.orEmpty(from);
            this.to = Fields.orEmpty(to);
            this.sexes = sexes == null ? List.of() : List.copyOf(sexes);
            this.languages = Fields.orEmpty(languages);
        }
    }

    /** On which terms. */
    public record TermsInput(String cost, String opening, String capacity) {

        public TermsInput(@Nullable String cost, @Nullable String opening, @Nullable String capacity) {
            this.cost = Fields.orEmpty(cost);
            this.opening = Fields.orEmpty(opening);
            this.capacity = Fields.orEmpty(capacity);
        }
    }

    public TypedProvider(@Nullable String line, @Nullable OfficeInput office, @Nullable List<String> services,
            @Nullable ReachInput reach, @Nullable TermsInput terms, @Nullable FormStamp stamp) {
        this.line = Fields.orEmpty(line);
        this.office = office == null ? new OfficeInput(null, null, null) : office;
        this.services = services == null ? List.of() : List.copyOf(services);
        this.reach = reach == null ? new ReachInput(null, null, null, null, null) : reach;
        this.terms = terms == null ? new TermsInput(null, null, null) : terms;
        this.stamp = FormStamp.orEmpty(stamp);
    }

    static TypedProvider begin(FormStamp stamp) {
        return new TypedProvider(null, null, null, null, null, stamp);
    }

    /** A line as it stands. */
    public static TypedProvider of(String line, ProviderFacts facts, FormStamp stamp) {
        var capacity = facts.terms().capacity();
        return new TypedProvider(line,
                new OfficeInput(facts.office().kind().name(), facts.office().name(), facts.office().contact()),
                facts.services().stream().map(Code::word).sorted().toList(),
                new ReachInput(String.join("; ", facts.reach().places()), "" + facts.reach().ages().from(),
                        "" + facts.reach().ages().to(),
                        facts.reach().sexes().stream().map(Enum::name).sorted().toList(),
                        String.join("; ", facts.reach().languages())),
                new TermsInput(facts.terms().cost().name(), facts.terms().opening(),
                        capacity.isPresent() ? "" + capacity.getAsInt() : ""),
                stamp);
    }

    /** What was typed, under another stamp. */
    TypedProvider seen(FormStamp fresh) {
        return new TypedProvider(line, office, services, reach, terms, fresh);
    }

    /** What the line says; empty if something is wrong, and then it says what, at its field. */
    public Optional<ProviderFacts> read(BindingResult result, ListedWords words) {
        var kind = Fields.maybe(office.kind(), RecipientKind.class).filter(Office.kinds()::contains);
        wrongUnless(kind.isPresent(), result, "office.kind");
        wrongUnless(isText(office.name()) && Recipient.fits(office.name()), result, "office.name");
        wrongUnless(isText(office.contact()) && office.contact().strip().length() <= Office.LONGEST_CONTACT, result,
                "office.contact");
        wrongUnless(!services.isEmpty() && services.size() <= ProviderFacts.MOST
                && services.stream().allMatch(code -> ServiceWords.isOffered(code, words)), result, "services");
        wrongUnless(Reach.fit(names(reach.places())), result, "reach.places");
        wrongUnless(Reach.fit(names(reach.languages())), result, "reach.languages");
        var sexes = reach.sexes().stream().flatMap(typed -> Fields.maybe(typed, Sex.class).stream())
                .collect(Collectors.toSet());
        wrongUnless(!sexes.isEmpty(), result, "reach.sexes");
        var ages = ages(result);
        var conditions = terms(result);
        if (result.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new ProviderFacts(
                new Office(kind.orElseThrow(), TypedText.of(office.name()), TypedText.of(office.contact())),
                services.stream().map(Code::new).collect(Collectors.toSet()),
                new Reach(names(reach.places()), ages.orElseThrow(), sexes, names(reach.languages())),
                conditions.orElseThrow()));
    }

    private Optional<Ages> ages(BindingResult result) {
        int from = TypedNumber.read(reach.from()).orElse(-1);
        int to = TypedNumber.read(reach.to()).orElse(-1);
        wrongUnless(Ages.fits(from), result, "reach.from");
        wrongUnless(Ages.fits(to) && (!Ages.fits(from) || from <= to), result, "reach.to");
        return Ages.fits(from) && Ages.fits(to) && from <= to ? Optional.of(new Ages(from, to)) : Optional.empty();
    }

    private Optional<Terms> terms(BindingResult result) {
        var cost = Fields.maybe(terms.cost(), Cost.class);
        wrongUnless(cost.isPresent(), result, "terms.cost");
        var isShort = isText(terms.opening()) && terms.opening().strip().length() <= Terms.LONGEST;
        wrongUnless(isShort, result, "terms.opening");
        var capacity = terms.capacity().isBlank() ? OptionalInt.empty() : TypedNumber.read(terms.capacity());
        var fits = terms.capacity().isBlank() || (capacity.isPresent() && Terms.fits(capacity.getAsInt()));
        wrongUnless(fits, result, "terms.capacity");
        return cost.isPresent() && isShort && fits
                ? Optional.of(new Terms(cost.get(), TypedText.of(terms.opening()), capacity)) : Optional.empty();
    }

    private static boolean isText(String typed) {
        return TypedText.problem(TypedText.of(typed), Integer.MAX_VALUE).isEmpty();
    }

    private static List<String> names(String typed) {
        return Arrays.stream(typed.split("[;,\\n]")).map(TypedText::of).filter(name -> !name.isEmpty()).distinct()
                .toList();
    }

    private static void wrongUnless(boolean isFine, BindingResult result, String field) {
        if (!isFine) {
            result.rejectValue(field, "service.line." + field + ".wrong");
        }
    }
}
