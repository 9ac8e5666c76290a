package org.kinward.web.demo;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.Actor;
import org.kinward.core.access.Actors;
import org.kinward.core.access.PersonId;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.keeping.KeepList;
import org.kinward.core.lists.keeping.LineWords;
import org.kinward.core.lists.keeping.ListWish;
import org.kinward.core.lists.keeping.OwnLists;
import org.kinward.core.saving.Revision;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the administrator of Lantern has made of the lists: a line more, one retired, one that waits for its French. */
@Component
@Profile("demo & !production")
@ConditionalOnProperty(name = "kinward.demo.children", matchIfMissing = true)
@Order(150)
final class DemoLists implements ApplicationRunner {

    private final OwnLists lists;
    private final KeepList keep;
    private final Actors actors;
    private final Clock clock;

    DemoLists(OwnLists lists, KeepList keep, Actors actors, Clock clock) {
        this.lists = lists;
        this.keep = keep;
        this.actors = actors;
        this.clock = clock;
    }

    /** Each by itself: a start that was killed goes on where it was. */
    @Override
    public void run(ApplicationArguments arguments) {
        var mawuli = actors.actor(new PersonId(DemoPages.id("person", "admin"))).orElseThrow();
        ActingPerson.as(mawuli.person(), () -> {
            wish(CodeList.ETHNICITY, 0, new ListWish.Add("", new LineWords("Ewe", "Éwé", List.of("Evhé")), ""), mawuli);
            wish(CodeList.ACTIVITY, 0, new ListWish.Retire(new Code("MIN-SALT")), mawuli);
            wish(CodeList.ACTIVITY, 1, new ListWish.Add("", new LineWords("selling phone credit", "", List.of()),
                    "STREET"), mawuli);
            wish(CodeList.DISTRICT, 0, new ListWish.Import(DemoDistricts.ROWS), mawuli);
            return true;
        });
    }

    private void wish(CodeList list, long seen, ListWish wish, Actor by) {
        if (lists.of(list, by.agency()).revision().number() == seen) {
            keep.keep(new KeepList.Press(list, wish, new Revision(seen), UUID.randomUUID()), by, clock.instant());
        }
    }
}
