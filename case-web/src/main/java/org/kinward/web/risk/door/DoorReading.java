package org.kinward.web.risk.door;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.access.PersonId;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.CodeLists;
import org.kinward.core.risk.factor.Factor;
import org.kinward.core.risk.factor.FactorId;
import org.kinward.core.risk.factor.Factors;
import org.kinward.web.lists.words.ListedWords;
import org.kinward.web.risk.RiskCase;
import org.kinward.web.risk.RiskReading;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Reads what opened the door for a child and what protects it, for who works on the case. */
@Component
class DoorReading {

    private final RiskReading cases;

    private final Factors factors;

    private final CodeLists lists;

    DoorReading(RiskReading cases, Factors factors, CodeLists lists) {
        this.cases = cases;
        this.factors = factors;
        this.lists = lists;
    }

    /** Everything of one child, and the lists in words. */
    record Doors(RiskCase at, List<Factor> factors, ListedWords words) {
    }

    /** One of them. */
    record One(RiskCase at, Factor factor, ListedWords words, Map<PersonId, String> names) {
    }

    @Transactional
    public Doors doors(UUID file, Actor actor) {
        var at = cases.at(file, actor);
        return new Doors(at, factors.of(at.file()), words(actor));
    }

    @Transactional
    public One one(UUID file, UUID id, Actor actor) {
        var at = cases.at(file, actor);
        var factor = factors.find(new FactorId(id)).filter(found -> found.file().equals(at.file()))
                .orElseThrow(NotThere::new);
        return new One(at, factor, words(actor), cases.names(factor.people()));
    }

    private ListedWords words(Actor actor) {
        return ListedWords.of(lists, Set.of(CodeList.OPENED_DOOR, CodeList.PROTECTS), actor.agency(),
                LocaleContextHolder.getLocale());
    }
}
