package org.kinward.core.lists.keeping;

import java.util.List;

import org.kinward.core.lists.Code;

/** What an administrator wants done with a list. */
public sealed interface ListWish {

    /**
     * A line more, before <em>other</em>.
     *
     * @param code
     *            as typed; empty to have it made of the label
     * @param heading
     *            the part of the list, empty for none
     */
    record Add(String code, LineWords words, String heading) implements ListWish {
    }

    /** Other words for a line; the code stays. */
    record Reword(Code code, LineWords words) implements ListWish {
    }

    /** Not offered any more; old answers keep it. */
    record Retire(Code code) implements ListWish {
    }

    /** Offered again. */
    record BringBack(Code code) implements ListWish {
    }

    /** Past its neighbour among the lines that are offered. */
    record Move(Code code, boolean isUp) implements ListWish {
    }

    /** The rows of a file, all or none. */
    record Import(List<ListRow> rows) implements ListWish {

        public Import {
            rows = List.copyOf(rows);
        }
    }
}
