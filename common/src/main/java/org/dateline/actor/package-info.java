/** States, bodies and persons: who they are, whom they speak for, and where a text names them. */
package org.dateline.actor;
