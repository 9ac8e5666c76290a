package org.kinward.benchmark.full;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.kinward.benchmark.cases.CaseRecords;
import org.kinward.benchmark.people.Chance;
import org.kinward.benchmark.people.ComeTogether;
import org.kinward.benchmark.people.CopyTable;
import org.kinward.benchmark.people.House;
import org.kinward.benchmark.people.HouseRows;
import org.kinward.benchmark.people.InventedChild;
import org.kinward.benchmark.people.Rows;
import org.kinward.benchmark.people.SealedText;
import org.kinward.benchmark.tasks.TaskTables;
import org.kinward.benchmark.words.Told;

/** Everything beside the first hour that work on records leaves behind, in the shares that houses know. */
public final class FullRecords implements HouseRows {

    private final List<Rows> ofChild;
    private final CaseRecords cases;
    private final ArrivalTables arrivals;
    private final AwayTables away;

    public FullRecords(Told told, Chance chance, Instant now) {
        var tasks = new TaskTables(chance, now);
        var answerers = new AnswererTable(tasks, chance, now);
        this.ofChild = List.of(new HourTables(told, chance), new DayTables(told, chance, now),
                new ConsentTables(new SaidTable(told, chance), answerers, chance, now),
                new EmergencyTables(answerers, tasks, chance, now), tasks, new StoryTables(chance, now));
        this.arrivals = new ArrivalTables(chance, now);
        this.away = new AwayTables(chance, now);
        this.cases = new CaseRecords(told, tasks, chance, now);
    }

    @Override
    public Map<InventedChild, List<SealedText>> add(House house, ComeTogether children) {
        var sealed = new LinkedHashMap<InventedChild, List<SealedText>>();
        children.all().forEach(one -> sealed.put(one,
                ofChild.stream().flatMap(rows -> rows.add(one).stream()).toList()));
        arrivals.add(house, children);
        away.add(house, children.all());
        cases.add(house, children.all());
        return sealed;
    }

    @Override
    public List<CopyTable> inOrder() {
        return Stream.of(ofChild.stream().flatMap(rows -> rows.inOrder().stream()), arrivals.inOrder().stream(),
                away.inOrder().stream(), cases.inOrder().stream()).flatMap(tables -> tables).toList();
    }
}
