package org.dateline.model;

/** What a claim says that happened, after ACLED's sub-event types and PLOVER's verbal events. */
public enum Kind implements Coded {
    ARMED_CLASH(KindGroup.BATTLE),
    /** A non-state actor takes territory. */
    OVERTAKES_TERRITORY(KindGroup.TERRITORY),
    /** The government takes territory back. */
    REGAINS_TERRITORY(KindGroup.TERRITORY),
    HOLDS_TERRITORY(KindGroup.TERRITORY),
    /** Territory changes hands without a fight. */
    TRANSFERS_TERRITORY(KindGroup.TERRITORY),
    AIR_DRONE_STRIKE(KindGroup.STRIKE),
    SHELLING(KindGroup.STRIKE),
    REMOTE_EXPLOSIVE(KindGroup.STRIKE),
    SUICIDE_BOMB(KindGroup.STRIKE),
    CHEMICAL_WEAPON(KindGroup.STRIKE),
    ATTACK_ON_CIVILIANS(KindGroup.VIOLENCE),
    ABDUCTION(KindGroup.VIOLENCE),
    SEXUAL_VIOLENCE(KindGroup.VIOLENCE),
    ADVANCE(KindGroup.MOVEMENT),
    RETREAT(KindGroup.MOVEMENT),
    /** Reinforcements, conscription, foreign fighters moving in. */
    DEPLOYMENT(KindGroup.MOVEMENT),
    /** A count that stands for itself or sums up events. */
    CASUALTIES(KindGroup.HARM),
    DISPLACEMENT(KindGroup.HARM),
    DAMAGE(KindGroup.HARM),
    AGREEMENT(KindGroup.STRATEGIC),
    ARRESTS(KindGroup.STRATEGIC),
    /** A coalition formed, a name changed. */
    GROUP_CHANGE(KindGroup.STRATEGIC),
    BASE(KindGroup.STRATEGIC),
    LOOTING(KindGroup.STRATEGIC),
    PROTEST(KindGroup.STRATEGIC),
    OTHER(KindGroup.STRATEGIC),
    SUPPORTS(KindGroup.STATEMENT),
    CONDEMNS(KindGroup.STATEMENT),
    ACCUSES(KindGroup.STATEMENT),
    THREATENS(KindGroup.STATEMENT),
    CALLS_FOR(KindGroup.STATEMENT),
    /** A call, a visit, a meeting. */
    CONSULTS(KindGroup.STATEMENT),
    REJECTS(KindGroup.STATEMENT),
    REMARKS(KindGroup.STATEMENT);

    private final KindGroup group;

    Kind(KindGroup group) {
        this.group = group;
    }

    public KindGroup group() {
        return group;
    }
}
