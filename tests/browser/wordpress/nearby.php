<?php
// A must-use plugin. WordPress asks no address of its own network and no unusual port for embeds;
// the tests' check has both.
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', fn( $ports, $host, $url ) => array( wp_parse_url( $url, PHP_URL_PORT ) ), 10, 3 );
