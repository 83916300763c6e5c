/** Places: cities, regions and states, by their names in every language that is read. */
package org.dateline.place;
