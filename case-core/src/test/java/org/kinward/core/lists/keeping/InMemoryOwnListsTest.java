package org.kinward.core.lists.keeping;

import java.util.List;

import org.kinward.core.access.Actor;
import org.kinward.core.lists.CodeList;

class InMemoryOwnListsTest extends OwnListsContract {

    private final OwnLists lists = new InMemoryOwnLists(CodeList.ETHNICITY,
            List.of(ListExamples.recruiters().getLast()));

    @Override
    protected OwnLists lists() {
        return lists;
    }

    @Override
    protected Actor administrator() {
        return ListExamples.sena();
    }
}
