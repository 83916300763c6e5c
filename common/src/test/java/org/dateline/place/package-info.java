/** Tests of the tables of places. */
package org.dateline.place;
