package org.kinward.web.shelter.handing;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kinward.core.access.PersonId;
import org.kinward.core.identity.VaultText;
import org.kinward.core.shelter.handing.HandingOver;
import org.kinward.core.shelter.stay.StayId;
import org.kinward.web.intake.typed.Fields;
import org.kinward.web.intake.typed.TypedText;
import org.kinward.web.risk.RiskPath;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shelter.House;

/** Handing over, as typed. The name goes to the vault and never comes back; it prints itself as hidden. */
record HandOverForm(ToInput to, ChildInput child, SecondInput second, String goods, String list) {

    private static final int LONGEST_NAME = 200;

    HandOverForm(@Nullable ToInput to, @Nullable ChildInput child, @Nullable SecondInput second,
            @Nullable String goods, @Nullable String list) {
        this.to = to == null ? new ToInput(null, null, null, null, null, null) : to;
        this.child = child == null ? new ChildInput(null, null, null) : child;
        this.second = second == null ? new SecondInput(null, null, null) : second;
        this.goods = Fields.orEmpty(goods);
        this.list = Fields.orEmpty(list);
    }

    /** Who receives the child. */
    record ToInput(String name, String who, String identity, String authority, DateInput on, List<String> other) {

        ToInput(@Nullable String name, @Nullable String who, @Nullable String identity, @Nullable String authority,
                @Nullable DateInput on, @Nullable List<String> other) {
            this.name = Fields.orEmpty(name);
            this.who = Fields.orEmpty(who);
            this.identity = Fields.orEmpty(identity);
            this.authority = Fields.orEmpty(authority);
            this.on = DateInput.orEmpty(on);
            this.other = other == null ? List.of() : List.copyOf(other);
        }
    }

    /** What the child was told and says. */
    record ChildInput(List<String> told, String view, String words) {

        ChildInput(@Nullable List<String> told, @Nullable String view, @Nullable String words) {
            this.told = told == null ? List.of() : List.copyOf(told);
            this.view = Fields.orEmpty(view);
            this.words = Fields.orEmpty(words);
        }
    }

    /** The second member of staff; a password is never shown again, nor kept. */
    record SecondInput(String person, String how, String password) {

        SecondInput(@Nullable String person, @Nullable String how, @Nullable String password) {
            this.person = Fields.orEmpty(person);
            this.how = Fields.orEmpty(how);
            this.password = password == null ? "" : password;
        }

        @Override
        public String toString() {
            return "SecondInput[hidden]";
        }
    }

    static HandOverForm empty() {
        return new HandOverForm(null, null, null, null, null);
    }

    /** The name for the vault, if one was typed. */
    Optional<VaultText> name() {
        return Optional.of(TypedText.of(to.name())).filter(text -> !text.isEmpty()).map(VaultText::new);
    }

    /** What goes to no page again. */
    HandOverDesk.Typed typed() {
        return new HandOverDesk.Typed(name().orElseThrow(), second.password());
    }

    /** What is done; empty if something is wrong, and then it says what, all of it at once. */
    Optional<HandingOver> read(Fields fields, StayId stay, House house, PersonId by) {
        var result = fields.result();
        TypedText.problem(TypedText.of(to.name()), LONGEST_NAME).ifPresentOrElse(
                key -> result.rejectValue("to.name", key, new Object[]{LONGEST_NAME}, null), () -> {
                    if (name().isEmpty()) {
                        fields.missing("to.name");
                    }
                });
        var receiver = receiver(fields);
        var said = child(fields);
        var things = goods(fields);
        var other = second(fields, house);
        return result.hasErrors() ? Optional.empty()
                : Optional.of(new HandingOver(stay, receiver.orElseThrow(), said.orElseThrow(), things.orElseThrow(),
                        other.orElseThrow(), by, house.now()));
    }

    private Optional<HandingOver.Second> second(Fields fields, House house) {
        if (second.person().isEmpty()) {
            fields.missing("second.person");
        }
        var how = fields.one("second.how", second.how(), HandingOver.SecondSays.class);
        if (how.filter(HandingOver.SecondSays.NAMED::equals).isPresent()) {
            fields.missing("second.how");
        }
        var here = how.filter(HandingOver.SecondSays.OWN_PASSWORD::equals).isPresent();
        if (here && second.password().isEmpty()) {
            fields.missing("second.password");
        }
        return fields.result().hasErrors() ? Optional.empty()
                : how.map(one -> new HandingOver.Second(new PersonId(RiskPath.id(second.person())), one,
                        here ? Optional.of(house.now()) : Optional.empty()));
    }

    private Optional<HandingOver.To> receiver(Fields fields) {
        var who = fields.one("to.who", to.who(), HandingOver.Receiver.class);
        var identity = fields.one("to.identity", to.identity(), HandingOver.IdentityPaper.class);
        var authority = fields.one("to.authority", to.authority(), HandingOver.Authority.class);
        var day = fields.day("to.on", to.on());
        return who.flatMap(one -> identity.flatMap(paper -> authority.flatMap(
                right -> day.map(on -> new HandingOver.To(one, paper, right, on, !to.other().isEmpty())))));
    }

    private Optional<HandingOver.Child> child(Fields fields) {
        if (child.told().isEmpty()) {
            fields.missing("child.told");
        }
        var view = fields.one("child.view", child.view(), HandingOver.View.class);
        var words = fields.words("child.words", child.words(), HandingOver.Child.LONGEST);
        return view.filter(_ -> !fields.result().hasErrors())
                .map(one -> new HandingOver.Child(!child.told().isEmpty(), one, words));
    }

    private Optional<HandingOver.Goods> goods(Fields fields) {
        var what = fields.one("goods", goods, HandingOver.Belongings.class);
        var words = fields.words("list", list, HandingOver.Goods.LONGEST);
        if (words.isEmpty() && what.filter(HandingOver.Belongings.SOME_STAY::equals).isPresent()) {
            fields.missing("list");
        }
        return what.filter(_ -> !fields.result().hasErrors()).map(one -> new HandingOver.Goods(one, words));
    }

    @Override
    public String toString() {
        return "HandOverForm[hidden]";
    }
}
