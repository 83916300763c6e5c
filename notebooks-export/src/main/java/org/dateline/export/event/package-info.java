/** Events as plain values: what the files for other programs are written from. */
package org.dateline.export.event;
