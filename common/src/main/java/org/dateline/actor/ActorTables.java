package org.dateline.actor;

import java.util.ArrayList;
import java.util.List;
import org.dateline.actor.table.AncestorRow;
import org.dateline.actor.table.CollectiveRow;
import org.dateline.actor.table.NameRow;
import org.dateline.actor.table.OfficeHolderRow;
import org.dateline.actor.table.OfficeRow;
import org.dateline.actor.table.OrganisationRow;
import org.dateline.actor.table.PersonRow;
import org.dateline.actor.table.StateRoleRow;
import org.dateline.actor.table.StateRow;
import org.dateline.actor.table.TalksRow;
import org.dateline.dictionary.Dictionaries;
import org.dateline.dictionary.Located;

/** The rows of all actor tables that belong to no one language, read once. */
record ActorTables(
        List<Located<StateRow>> states,
        List<Located<Actor>> organisations,
        List<Located<Actor>> persons,
        List<Located<StateRoleRow>> roles,
        List<Located<CollectiveRow>> collectives,
        List<Located<OfficeRow>> offices,
        List<Located<OfficeHolderRow>> holders,
        List<Located<Ancestor>> ancestors,
        List<Located<TalksRow>> talks) {

    static ActorTables read(Dictionaries dictionaries) {
        return new ActorTables(
                dictionaries.rows(StateRow.PATH, StateRow.SCHEMA),
                dictionaries.rows(OrganisationRow.PATH, OrganisationRow.SCHEMA),
                dictionaries.rows(PersonRow.PATH, PersonRow.SCHEMA),
                dictionaries.rows(StateRoleRow.PATH, StateRoleRow.SCHEMA),
                dictionaries.rows(CollectiveRow.PATH, CollectiveRow.SCHEMA),
                dictionaries.rows(OfficeRow.PATH, OfficeRow.SCHEMA),
                dictionaries.rows(OfficeHolderRow.PATH, OfficeHolderRow.SCHEMA),
                dictionaries.rows(AncestorRow.PATH, AncestorRow.SCHEMA),
                dictionaries.rows(TalksRow.PATH, TalksRow.SCHEMA));
    }

    /** The rows of all tables of names of one language. */
    static List<Located<NameRow>> names(Dictionaries dictionaries, String language) {
        List<Located<NameRow>> names = new ArrayList<>();
        for (String path : NameRow.paths(language)) {
            names.addAll(dictionaries.rows(path, NameRow.SCHEMA));
        }
        return names;
    }
}
