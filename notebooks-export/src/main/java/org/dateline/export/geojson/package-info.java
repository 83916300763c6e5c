/** Events on the map: GeoJSON (RFC 7946). */
package org.dateline.export.geojson;
