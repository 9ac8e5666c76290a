package org.kinward.core.plan.goal;

/** What a goal is about, where rules depend on it: work comes after school was offered and the child is ready (F6, F35). */
public enum GoalKind {
    OTHER, SCHOOL, WORK
}
