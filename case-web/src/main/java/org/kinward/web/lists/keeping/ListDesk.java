package org.kinward.web.lists.keeping;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.keeping.KeepList;
import org.kinward.core.lists.keeping.ListChange;
import org.kinward.core.lists.keeping.ListRefusal;
import org.kinward.core.lists.keeping.ListWish;
import org.kinward.core.lists.keeping.OwnLine;
import org.kinward.core.lists.keeping.OwnList;
import org.kinward.core.lists.keeping.OwnLists;
import org.kinward.web.shell.form.FormStamp;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The lists of an administrator's own agency, read and changed. */
@Component
class ListDesk {

    private final OwnLists lists;
    private final KeepList keep;
    private final Clock clock;

    ListDesk(OwnLists lists, KeepList keep, Clock clock) {
        this.lists = lists;
        this.keep = keep;
        this.clock = clock;
    }

    Map<CodeList, List<OwnLine>> all(Actor actor) {
        return lists.all(actor.agency());
    }

    OwnList of(CodeList list, Actor actor) {
        return lists.of(list, actor.agency());
    }

    /**
     * What a country or region of an address is called.
     *
     * @throws NotThere
     *             for a region that the list does not have
     */
    String place(CodeList list, String heading, Actor actor) {
        var language = LocaleContextHolder.getLocale();
        return list == CodeList.REGION ? Locale.of("", heading).getDisplayCountry(language)
                : ListPage.name(line(of(CodeList.REGION, actor), new Code(heading)), language);
    }

    /** One more than a page shows: whether more follow. */
    List<ListChange> history(CodeList list, Actor actor, long below, int most) {
        return lists.history(list, actor.agency(), below, most);
    }

    OwnLine line(OwnList list, Code code) {
        return list.line(code).orElseThrow(NotThere::new);
    }

    /**
     * One press.
     *
     * @throws NotThere
     *             for a line that the list does not have
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody else has changed the list meanwhile
     */
    Optional<ListRefusal> keep(CodeList list, ListWish wish, FormStamp stamp, Actor actor) {
        var refused = keep.keep(new KeepList.Press(list, wish, stamp.shownRevision(), stamp.idempotencyKey()), actor,
                clock.instant());
        if (refused.filter(ListRefusal.NO_SUCH_LINE::equals).isPresent()) {
            throw new NotThere();
        }
        return refused;
    }
}
