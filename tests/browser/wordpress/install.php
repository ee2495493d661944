<?php
// Makes the database and the site in it, as WordPress's own set-up does.
( new mysqli( 'localhost', 'root', '', '', 0, getenv( 'SOCKET' ) ) )->query( 'CREATE DATABASE wordpress CHARACTER SET utf8mb4' );

// What would be sent by mail.
function wp_new_blog_notification() {}

define( 'WP_INSTALLING', true );
require getenv( 'FOLDER' ) . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Partner', 'administrator', 'administrator@example.org', true, '', wp_generate_password() );
wp_insert_user( array( 'user_login' => 'author', 'user_pass' => wp_generate_password(), 'role' => 'author' ) );
